const file = JSON.parse(document.getElementById('content').textContent);
const byId = (id) => document.getElementById(id);
const hidden = new Set();
let [content, picture, chart, scatter, methods] = [null, null, null, null, null];
let [speaking, place] = [0, 0];

/** What the browser keeps for this page, if it keeps anything. */
function kept(does) {
  try {
    return does(localStorage);
  } catch (refused) {
    return null;
  }
}

const recall = (key) => kept((store) => store.getItem('ravine.' + key));
const keep = (key, value) => kept((store) => store.setItem('ravine.' + key, value));

const player = new Player(() => {
  const {step, last, playing} = player;
  [picture, methods, chart, scatter].forEach((each) => each && each.show(step, hidden));
  Object.assign(byId('scrub'), {max: last, value: step});
  byId('scrub').setAttribute('aria-valuetext', `step ${step} of ${last}`);
  byId('step').textContent = `step ${step} of ${last}`;
  byId('speed').value = player.octave;
  byId('transport').classList.toggle('playing', playing);
  byId('play').setAttribute('aria-label', playing ? 'Pause' : 'Play');
  byId('loop').setAttribute('aria-pressed', player.looping);
  clearTimeout(speaking);
  speaking = playing ? 0 : setTimeout(() => {
    byId('said').textContent = methods.said(step, hidden);
  }, 400);
});

function toggle(track) {
  if (track < content.tracks.length) {
    (hidden.has(track) ? hidden.delete : hidden.add).call(hidden, track);
    player.show();
  }
}

function layOut() {
  [picture, chart, scatter].forEach((each) => each && each.layOut(hidden));
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
    if (page.data) {
      [page.data.x, page.data.y] = columns(await inflated(page.data.points), [4, 4]);
      page.data.paths = await inflatedList(page.data.lines);
      page.data.rows = await inflatedList(page.data.batches);
    }
  }
  return page;
}

/** Shows one of the file's pages. */
async function open(page) {
  player.stop();
  content = await unpacked(page);
  hidden.clear();
  content.tracks.forEach((track, i) => track.shown || hidden.add(i));
  content.named = content.formula.includes('=') ? content.formula : 'f = ' + content.formula;
  byId('formula').textContent = content.named;
  for (const [part, ids] of Object.entries(PARTS)) {
    const none = content.tracks.length === 0 && /methods|transport|drawer/.test(part);
    ids.forEach((id) => {
      byId(id).hidden = none || (part === 'data' && !content.data) || (content.hide || []).includes(part);
    });
  }
  picture = new Picture(byId('picture'), content, (words) => {
    byId('reading').textContent = words;
  });
  methods = new Methods(content, toggle);
  chart = content.chart ? new LossChart(byId('chart'), content, (step) => player.go(step)) : null;
  scatter = content.data ? new Scatter(byId('scatter'), content) : null;
  byId('which').textContent = content.data ? content.data.words : '';
  layOut();
  player.begin(content.steps, content.step);
}

/** Turns to a page of a lesson: its text and its question, and the answer that was given. */
async function turn(to) {
  place = Math.max(0, Math.min(file.pages.length - 1, to));
  const page = file.pages[place];
  await open(page);
  byId('turning').hidden = file.pages.length < 2;
  byId('place').textContent = `Page ${place + 1} of ${file.pages.length}`;
  byId('previous').disabled = place === 0;
  byId('next').disabled = place === file.pages.length - 1;
  byId('lesson').hidden = !page.text && !page.question;
  byId('text').textContent = page.text || '';
  ['judgement', 'question'].forEach((id) => byId(id).replaceChildren());
  if (page.question) {
    const name = `${file.title}/${place}/${page.question.ask}`;
    const given = recall(name);
    ask(page, name);
    if (given) {
      answer(page, name, JSON.parse(given), false);
    }
  }
}

/** Asks a page's question; until there is an answer nothing plays. */
function ask(page, name) {
  const {rows, read, place: put} = answering(page.question, content.variables);
  const give = html('button', {textContent: 'Answer'});
  const reveal = html('button', {type: 'button', textContent: 'Show without an answer'});
  reveal.addEventListener('click', () => answer(page, name, {}, true));
  byId('question').replaceChildren(html('fieldset', {}, html('legend', {textContent: page.question.ask, dir: 'auto'}), ...rows),
    html('div', {className: 'row'}, give, reveal));
  byId('question').onsubmit = (event) => {
    event.preventDefault();
    const given = read();
    byId('judgement').replaceChildren(...(given ? [] : [html('p', {textContent: 'That is no answer yet.'})]));
    return given && answer(page, name, given, true);
  };
  picture.answer = isPlaced(page.question) ? (at) => {
    put(at);
    answer(page, name, {at}, true);
  } : null;
  player.from = page.from;
  held(true);
}

function held(now) {
  player.held = now;
  byId('transport').inert = now;
  byId('chart').hidden = now || content.tracks.length === 0 || (content.hide || []).includes('drawer');
  player.go(player.step);
}

/** Takes an answer, keeps it in this browser alone, says what is to be said of it, and plays what happens. */
async function answer(page, name, given, plays) {
  const {question} = page;
  keep(name, JSON.stringify(given));
  const {right, words} = judged(question, given);
  const again = html('button', {type: 'button', textContent: 'Answer again'});
  again.addEventListener('click', () => {
    keep(name, '');
    turn(place);
  });
  byId('question').replaceChildren(html('p', {textContent: question.ask, dir: 'auto'}));
  byId('judgement').replaceChildren(
    html('p', {className: right === undefined ? '' : right ? 'right' : 'wrong', textContent: words, dir: 'auto'}),
    ...(page.reason ? [html('p', {textContent: page.reason, dir: 'auto'})] : []), html('p', {}, again));
  const trial = question.trials && question.trials[given.chosen];
  if (trial) {
    await open({...page, ...trial.shown});
  }
  held(false);
  layOut();
  picture.answer = null;
  picture.prediction = isPlaced(question) ? {...question, guess: given.at} : {};
  picture.predict();
  [...(plays && window.innerWidth <= 860 ? [byId('judgement')] : [])].forEach((each) => each.scrollIntoView());
  const moves = plays && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return moves ? player.play(page.from, page.end) : player.go(page.end);
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
  ...(file.pages.length > 1
    ? [['Page Up  Page Down', 'page before or after', ['PageUp', 'PageDown'], (key) => turn(place + (key === 'PageUp' ? -1 : 1))]] : []),
  ['1 – 9', 'show or hide a method', [...'123456789'], (key) => toggle(Number(key) - 1)],
];

function loop() {
  Object.assign(player, {looping: !player.looping}).show();
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
function theme(chosen = recall('theme')) {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = chosen || system;
  document.documentElement.dataset.theme = now;
  byId('theme').textContent = now === 'dark' ? 'Light' : 'Dark';
}

byId('theme').addEventListener('click', () => {
  theme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  keep('theme', document.documentElement.dataset.theme);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => theme());
window.addEventListener('beforeprint', () => theme('light'));
window.addEventListener('afterprint', () => theme());

Object.entries({
  first: () => player.go(0), back: () => player.go(player.step - 1), play: () => player.toggle(), loop,
  forward: () => player.go(player.step + 1), last: () => player.go(player.last), previous: () => turn(place - 1), next: () => turn(place + 1),
}).forEach(([id, does]) => byId(id).addEventListener('click', does));
byId('scrub').addEventListener('input', (event) => player.go(Number(event.target.value)));
byId('digits').addEventListener('change', (event) => {
  methods.all = event.target.checked;
  methods.show(player.step, hidden);
});
byId('speed').append(...[...Array(12).keys()].map((i) => html('option', {
  value: i - 1, textContent: i === 0 ? '½ step a second' : `${Math.pow(2, i - 1)} step${i === 1 ? '' : 's'} a second`})));
byId('speed').addEventListener('change', (event) => player.faster(Number(event.target.value) - player.octave));
byId('keys').lastElementChild.append(...KEYS.flatMap(([keys, words]) => [
  html('dt', {textContent: keys}), html('dd', {textContent: words})]));

byId('title').textContent = file.title;
byId('title').hidden = file.title === '';
byId('caption').textContent = file.caption;
theme();
let width = 0;
new ResizeObserver(([{contentRect}]) => {
  if (contentRect.width !== width) {
    requestAnimationFrame(layOut);
  }
  width = contentRect.width;
}).observe(byId('picture'));
turn(0);
