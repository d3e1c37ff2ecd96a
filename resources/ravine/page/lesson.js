/** What a page's hidden parts are called here. */
const PARTS = {methods: ['methods'], transport: ['transport'], drawer: ['chart', 'numbers'], formula: ['formula'], data: ['rows']};

/** The number that a text says, with a comma or a point, or as a fraction. */
function typed(text) {
  const [over, under] = text.trim().replace(/,/g, '.').replace(/−/g, '-').split('/');
  return over === '' ? NaN : Number(over) / (under === undefined ? 1 : Number(under));
}

/** Whether a question is answered by a place in the picture. */
const isPlaced = (question) => 'radius' in question || 'tail' in question;

/** What is said of an arrow that ends there: of its direction and of its length apart. */
function arrowJudged(question, at) {
  const [[stepX, stepY], [x, y]] = [question.truth, at].map((end) => [end[0] - question.tail[0], end[1] - question.tail[1]]);
  const turn = Math.atan2(stepX * y - stepY * x, stepX * x + stepY * y);
  const times = Math.hypot(x, y) / Math.hypot(stepX, stepY);
  const straight = Math.abs(turn) <= Math.asin(Math.min(1, question.within));
  const long = Math.abs(times - 1) <= question.within;
  const degrees = Math.round(turn * 180 / Math.PI);
  const parts = [question.verdicts[(straight ? 0 : 2) + (long ? 0 : 1)], shown(Math.hypot(x, y), 3),
    question.times[shown(times, 3) === '1' ? 0 : 1].replace('{}', shown(times, 3)),
    question.turns[degrees === 0 ? 0 : degrees > 0 ? 1 : 2].replace('{}', Math.abs(degrees))];
  return {right: straight && long, words: parts.reduce((said, part) => said.replace('{}', part), question.says)};
}

/** What is to be said of an answer; of none the truth. */
function judged(question, {chosen, number, at}) {
  const list = question.options || question.trials;
  if (list) {
    const right = list.filter((option) => option.right);
    return chosen === undefined
      ? {words: right.map((option) => option.text).join(', ') || 'None of these is.'}
      : {right: list[chosen].right, words: list[chosen].says};
  }
  if ('tail' in question) {
    return at && question.truth ? arrowJudged(question, at) : {...(at && {right: false}), words: question.wrong};
  }
  if ('radius' in question) {
    const distance = at && question.truth ? Math.hypot(at[0] - question.truth[0], at[1] - question.truth[1]) : NaN;
    const right = distance <= question.radius;
    const words = (right ? question.right : question.wrong).replace('{}', shown(distance, 3));
    return at ? {right, words} : {words: question.wrong.replace(/, \{\}.*/, '.')};
  }
  const near = Math.abs(number - question.value) <= question.tolerance;
  return number === undefined ? {words: question.wrong} : {right: near, words: near ? question.right : question.wrong};
}

/** The controls with which a question is answered, and what they say; undefined where they say nothing yet. */
function answering(question, variables) {
  if (question.options) {
    const boxes = question.options.map((option, i) => html('input', {type: 'radio', name: 'option', value: i}));
    const rows = boxes.map((box, i) => html('label', {}, box, html('span', {textContent: question.options[i].text, dir: 'auto'})));
    const chosen = () => boxes.findIndex((box) => box.checked);
    return {rows, read: () => chosen() < 0 ? undefined : {chosen: chosen()}};
  }
  if (question.trials) {
    const said = html('output', {});
    const slider = html('input', {type: 'range', min: 0, max: question.trials.length - 1, value: 0, ariaLabel: 'Value'});
    const say = () => {
      said.textContent = question.trials[slider.value].text;
      slider.setAttribute('aria-valuetext', said.textContent);
    };
    slider.addEventListener('input', say);
    say();
    return {rows: [html('div', {className: 'row'}, slider, said)], read: () => ({chosen: Number(slider.value)})};
  }
  const fields = (isPlaced(question) ? variables : ['Answer']).map((name) => [name, html('input', {type: 'text', inputMode: 'text', size: 9})]);
  const numbers = () => fields.map(([, field]) => typed(field.value));
  const read = () => numbers().some(Number.isNaN) ? undefined : isPlaced(question) ? {at: numbers()} : {number: numbers()[0]};
  const place = (values) => fields.forEach(([, field], i) => {
    field.value = about(values[i], 1e-3 * Math.abs(values[i]) || 1e-3);
  });
  const asked = 'tail' in question ? 'Click where the arrow ends, or type it.' : 'Click in the picture, or type where.';
  const hint = isPlaced(question) ? [html('p', {textContent: asked})] : [];
  return {rows: [...hint, html('div', {className: 'row'}, ...fields.map(([name, field]) => html('label', {}, name, field)))], read, place};
}
