const file = JSON.parse(document.getElementById('content').textContent);
const byId = (id) => document.getElementById(id);
const hidden = new Set();
let [content, picture, chart, scatter, methods, views] = [null, null, null, null, null, []];
let [speaking, place] = [0, 0];

/** What the browser keeps for this page under a key, if it keeps anything, perhaps from now on. */
function kept(key, value) {
  try {
    return value === undefined ? localStorage.getItem('ravine.' + key) : localStorage.setItem('ravine.' + key, value);
  } catch (refused) {
    return null;
  }
}

const player = new Player(() => {
  const {step, last, playing} = player;
  [picture, methods, chart, scatter, ...views].forEach((each) => each && each.show(step, hidden));
  byId('lines').replaceChildren(...content.working.flatMap((lines, track) => hidden.has(track) || !atStep(lines, step) ? [] : [
    html('h3', {textContent: content.tracks[track].label}), html('pre', {textContent: atStep(lines, step)})]));
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

const layOut = () => [picture, chart, scatter, ...views].forEach((each) => each && each.layOut(hidden));

/** Makes columns of what the file has packed: those of each run, and of the mean of each ensemble, which is drawn in place of the runs. */
async function unpacked(page) {
  if (!page.drawn) {
    const {clouds} = page;
    page.working = page.lines ? (await inflatedJson(page.lines)).list : [];
    const [x1, x2, f, g1, g2, eta, validation] = columns(await inflated(page.numbers), [8, 8, 8, 4, 4, 4, ...(page.validated ? [4] : [])]);
    page.drawn = share(page.runs, {x1, x2, f, g1, g2, eta, validation});
    if (clouds) {
      const means = clouds.lasts.map((last, track) => ({track, last, start: 1, of: `, mean of ${clouds.runs} runs`}));
      const [m1, m2, mean, f10, f90, height] = columns(await inflated(clouds.numbers), Array(clouds.columns).fill(4));
      page.drawn = [...share(means, {x1: m1, x2: m2, f: mean, f10, f90, height}), ...page.runs.filter((run) => run.start > 1)];
    }
    const curve = 'variable' in page.picture;
    page.drawn.forEach((run) => Object.assign(run, {
      across: page.picture.variable === 1 ? run.x2 : run.x1, upright: curve ? run.height || run.f : run.x2}));
  }
  if (!page.picture.ground) {
    const {picture: {surface, drawn: packed}, data} = page;
    const [values] = columns(await inflated(surface.values), [4]);
    Object.assign(page.picture, {values, columns: surface.columns, rows: surface.rows}, await inflatedJson(packed));
    for (const view of page.views) {
      Object.assign(view, await inflatedJson(view.drawn));
    }
    if (data) {
      [data.x, data.y] = columns(await inflated(data.points), [4, 4]);
      data.paths = (await inflatedJson(data.lines)).list;
      data.rows = (await inflatedJson(data.batches)).list;
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
  byId('views').replaceChildren();
  byId('views').hidden = content.views.length === 0;
  views = content.views.map((view) => new View(byId('views'), view));
  byId('working').hidden = content.working.length === 0;
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
    const given = kept(name);
    ask(page, name);
    if (given) {
      answer(page, name, JSON.parse(given), false);
    }
  }
  layOut();
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
  kept(name, JSON.stringify(given));
  const {right, words} = judged(question, given);
  const again = html('button', {type: 'button', textContent: 'Answer again'});
  again.addEventListener('click', () => {
    kept(name, '');
    turn(place);
  });
  byId('question').replaceChildren(html('p', {textContent: question.ask, dir: 'auto'}));
  byId('judgement').replaceChildren(
    html('p', {className: right === undefined ? '' : right ? 'right' : 'wrong', textContent: words, dir: 'auto'}),
    ...(page.reason ? [html('p', {textContent: page.reason, dir: 'auto'})] : []), html('p', {}, again));
  const trial = question.trials && question.trials[given.chosen];
  if (trial) {
    await open({...page, ...trial.shown, drawn: null, clouds: null, lines: null, picture: {...page.picture, under: [], over: [], words: ['']}});
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

const loop = () => Object.assign(player, {looping: !player.looping}).show();

const KEYS = {
  ' ': () => player.toggle(), ArrowLeft: () => player.go(player.step - 1), ArrowRight: () => player.go(player.step + 1),
  'Shift+ArrowLeft': () => player.go(player.step - 10), 'Shift+ArrowRight': () => player.go(player.step + 10),
  Home: () => player.go(0), End: () => player.go(player.last), r: () => player.held || player.play(0, player.last), l: loop,
  '+': () => player.faster(1), '=': () => player.faster(1), '-': () => player.faster(-1), '−': () => player.faster(-1),
  ...(file.pages.length > 1 && {PageUp: () => turn(place - 1), PageDown: () => turn(place + 1)}),
};

/** Whether the control that has the focus uses a key itself. */
function taken(target, key) {
  const {tagName, type} = target;
  const moves = /range|radio/.test(type) ? /^(Arrow|Home|End)/ : /Arrow|Home|End/;
  return tagName === 'SELECT' || (tagName === 'INPUT' && !/checkbox|range|radio/.test(type)) ||
    (key === ' ' && /BUTTON|SUMMARY|INPUT/.test(tagName) && type !== 'range') ||
    (moves.test(key) && (/range|radio/.test(type) || (target.tabIndex === 0 && tagName === 'DIV')));
}

document.addEventListener('keydown', (event) => {
  const key = (event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const does = KEYS[key] || (/^[1-9]$/.test(key) ? () => toggle(Number(key) - 1) : null);
  if (does && content && !event.ctrlKey && !event.metaKey && !event.altKey && !taken(event.target, key)) {
    event.preventDefault();
    does();
  }
});

/** Light or dark: as the system is, unless the reader chose. */
function theme(chosen = kept('theme')) {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = chosen || system;
  document.documentElement.dataset.theme = now;
  byId('theme').textContent = now === 'dark' ? 'Light' : 'Dark';
}

byId('theme').addEventListener('click', () => {
  theme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  kept('theme', document.documentElement.dataset.theme);
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
byId('speed').addEventListener('change', (event) => player.faster(Number(event.target.value) - player.octave));
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
