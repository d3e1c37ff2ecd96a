/** What a page's hidden parts are called here. */
const PARTS = {methods: ['methods'], transport: ['transport'], drawer: ['chart', 'numbers'], formula: ['formula'], data: ['rows']};

/** The number that a text says, with a comma or a point, or as a fraction. */
function typed(text) {
  const [over, under] = text.trim().replace(/,/g, '.').replace(/−/g, '-').split('/');
  return over === '' ? NaN : Number(over) / (under === undefined ? 1 : Number(under));
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
  const fields = ('radius' in question ? variables : ['Answer']).map((name) => [name, html('input', {type: 'text', inputMode: 'text', size: 9})]);
  const numbers = () => fields.map(([, field]) => typed(field.value));
  const read = () => numbers().some(Number.isNaN) ? undefined : 'radius' in question ? {at: numbers()} : {number: numbers()[0]};
  const place = (values) => fields.forEach(([, field], i) => {
    field.value = about(values[i], 1e-3 * Math.abs(values[i]) || 1e-3);
  });
  const hint = 'radius' in question ? [html('p', {textContent: 'Click in the picture, or type where.'})] : [];
  return {rows: [...hint, html('div', {className: 'row'}, ...fields.map(([name, field]) => html('label', {}, name, field)))], read, place};
}
