const file = JSON.parse(document.getElementById('content').textContent);
const byId = (id) => document.getElementById(id);
const hidden = new Set();
let content = null;
let picture = null;
let chart = null;
let methods = null;
let speaking = 0;

/** What the browser keeps for this page, if it keeps anything. */
const kept = {
  get(key) {
    try {
      return localStorage.getItem('ravine.' + key);
    } catch (refused) {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem('ravine.' + key, value);
    } catch (refused) {
      return;
    }
  },
};

const player = new Player(() => {
  const {step, last, playing} = player;
  if (!content) {
    return;
  }
  picture.show(step, hidden);
  methods.show(step, hidden);
  if (chart) {
    chart.show(step, hidden);
  }
  byId('scrub').max = last;
  byId('scrub').value = step;
  byId('scrub').setAttribute('aria-valuetext', `step ${step} of ${last}`);
  byId('step').textContent = `step ${step} of ${last}`;
  byId('speed').value = player.octave;
  byId('transport').classList.toggle('playing', playing);
  byId('play').setAttribute('aria-label', playing ? 'Pause' : 'Play');
  byId('loop').setAttribute('aria-pressed', player.looping);
  clearTimeout(speaking);
  if (!playing) {
    speaking = setTimeout(() => {
      byId('said').textContent = methods.said(step, hidden);
    }, 400);
  }
});

function toggle(track) {
  if (track < content.tracks.length) {
    (hidden.has(track) ? hidden.delete : hidden.add).call(hidden, track);
    player.show();
  }
}

function layOut() {
  if (content) {
    picture.layOut(hidden);
    if (chart) {
      chart.layOut(hidden);
    }
  }
}

/** Makes columns of what the file has packed. */
async function unpacked(page) {
  if (!page.x1) {
    const widths = [8, 8, 8, 4, 4, 4, ...(page.validated ? [4] : [])];
    [page.x1, page.x2, page.f, page.g1, page.g2, page.eta, page.validation] = columns(await inflated(page.numbers), widths);
    let from = 0;
    for (const run of page.runs) {
      run.from = from;
      from += run.last + 1;
    }
    const {surface} = page.picture;
    const [values] = columns(await inflated(surface.values), [4]);
    Object.assign(page.picture, {values, columns: surface.columns, rows: surface.rows});
    page.picture.shapes = await inflatedList(page.picture.ground);
  }
  return page;
}

/** Shows one of the file's pages. */
async function open(page) {
  player.stop();
  const next = await unpacked(page);
  content = next;
  hidden.clear();
  content.tracks.forEach((track, i) => track.shown || hidden.add(i));
  byId('formula').textContent = 'f = ' + content.formula;
  byId('methods').hidden = byId('numbers').hidden = byId('chart').hidden = content.tracks.length === 0;
  byId('transport').hidden = content.tracks.length === 0;
  picture = new Picture(byId('picture'), content, (words) => {
    byId('reading').textContent = words;
  });
  methods = new Methods(content, toggle);
  chart = content.chart ? new LossChart(byId('chart'), content, (step) => player.go(step)) : null;
  layOut();
  player.begin(content.steps, content.step);
}

const KEYS = [
  ['Space', 'play or pause', [' '], () => player.toggle()],
  ['←  →', 'back or forward one step', ['ArrowLeft', 'ArrowRight'], (key) => player.go(player.step + (key === 'ArrowLeft' ? -1 : 1))],
  ['Shift+←  Shift+→', 'ten steps', ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    (key) => player.go(player.step + (key === 'Shift+ArrowLeft' ? -10 : 10))],
  ['Home  End', 'first or last step', ['Home', 'End'], (key) => player.go(key === 'Home' ? 0 : player.last)],
  ['R', 'play from the start', ['r'], () => player.held || player.play(0, player.last)],
  ['L', 'play again and again', ['l'], () => loop()],
  ['+  −', 'faster or slower', ['+', '=', '-', '−'], (key) => player.faster(key === '+' || key === '=' ? 1 : -1)],
  ['1 – 9', 'show or hide a method', [...'123456789'], (key) => toggle(Number(key) - 1)],
];

function loop() {
  player.looping = !player.looping;
  player.show();
}

/** Whether the control that has the focus uses a key itself. */
function taken(target, key) {
  const {tagName, type} = target;
  const typed = tagName === 'INPUT' && type !== 'checkbox' && type !== 'range' && type !== 'radio';
  const arrows = /Arrow|Home|End/.test(key);
  return typed || tagName === 'SELECT' || tagName === 'TEXTAREA' ||
    (key === ' ' && /BUTTON|SUMMARY|INPUT/.test(tagName) && type !== 'range') ||
    (arrows && !key.startsWith('Shift') && (type === 'range' || type === 'radio')) || (arrows && target.tabIndex === 0 && tagName === 'DIV');
}

document.addEventListener('keydown', (event) => {
  const key = (event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const binding = KEYS.find(([, , keys]) => keys.includes(key));
  if (binding && content && !event.ctrlKey && !event.metaKey && !event.altKey && !taken(event.target, key)) {
    event.preventDefault();
    binding[3](key);
  }
});

/** Light or dark: as the system is, unless the reader chose. */
function theme(chosen = kept.get('theme')) {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = chosen || system;
  document.documentElement.dataset.theme = now;
  byId('theme').textContent = now === 'dark' ? 'Light' : 'Dark';
}

byId('theme').addEventListener('click', () => {
  const other = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  kept.set('theme', other);
  theme(other);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => theme());
window.addEventListener('beforeprint', () => {
  document.documentElement.dataset.theme = 'light';
});
window.addEventListener('afterprint', () => theme());

byId('first').addEventListener('click', () => player.go(0));
byId('back').addEventListener('click', () => player.go(player.step - 1));
byId('play').addEventListener('click', () => player.toggle());
byId('forward').addEventListener('click', () => player.go(player.step + 1));
byId('last').addEventListener('click', () => player.go(player.last));
byId('loop').addEventListener('click', loop);
byId('scrub').addEventListener('input', (event) => player.go(Number(event.target.value)));
byId('digits').addEventListener('change', (event) => {
  methods.all = event.target.checked;
  methods.show(player.step, hidden);
});
byId('speed').append(...[...Array(12).keys()].map((i) => html('option', {
  value: i - 1, textContent: i === 0 ? '½ step a second' : `${Math.pow(2, i - 1)} step${i === 1 ? '' : 's'} a second`})));
byId('speed').addEventListener('change', (event) => {
  player.octave = Number(event.target.value);
});
byId('keys').lastElementChild.append(...KEYS.flatMap(([keys, words]) => [
  html('dt', {textContent: keys}), html('dd', {textContent: words})]));

byId('title').textContent = file.title;
byId('title').hidden = file.title === '';
byId('caption').textContent = file.caption;
theme();
let width = 0;
new ResizeObserver(([{contentRect}]) => {
  if (contentRect.width !== width) {
    width = contentRect.width;
    requestAnimationFrame(layOut);
  }
}).observe(byId('picture'));
open(file.pages[0]);
