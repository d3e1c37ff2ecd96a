/** The methods with what is known of them: a list to show and hide them by, and the numbers of the step. */
class Methods {
  constructor(content, toggle) {
    Object.assign(this, {content, step: 0, all: false});
    const first = content.runs.filter((run) => run.start === 1);
    this.rows = content.tracks.map((track, i) => this.row(track, i, first.find((run) => run.track === i), toggle));
    document.getElementById('legend').replaceChildren(...this.rows.map((row) => row.item));
    this.head();
  }

  row(track, i, run, toggle) {
    const box = html('input', {type: 'checkbox', checked: true});
    box.addEventListener('change', () => toggle(i));
    const pen = penLine(track, false);
    [pen.halo, pen.line].forEach((line) => line.setAttribute('d', 'M3 9H45'));
    const middle = drawn('g', {transform: 'translate(24 9)'}, marker(track));
    const sample = drawn('svg', {viewBox: '0 0 48 18', 'aria-hidden': 'true'}, pen.group, middle);
    const settings = track.settings ? [' ', html('span', {className: 'settings', textContent: track.settings})] : [];
    const name = html('span', {className: 'name'}, html('bdi', {textContent: track.name}), ...settings);
    const verdict = html('p', {className: 'verdict'});
    return {box, verdict, run, item: html('li', {}, html('label', {}, box, sample, name), verdict)};
  }

  head() {
    const {variables, starts, tracks} = this.content;
    const names = ['Method', ...(starts.length > 1 ? ['Start'] : []), ...variables, this.content.name, '‖g‖', 'η', 'Verdict'];
    const heads = names.map((text) => html('th', {scope: 'col', textContent: text}));
    this.body = html('tbody', {});
    this.cells = this.content.runs.map((run) => {
      const cells = names.slice(1).map(() => html('td', {}));
      const name = html('th', {scope: 'row'}, html('bdi', {textContent: tracks[run.track].label}));
      return {run, cells, row: html('tr', {}, name, ...cells)};
    });
    this.body.append(...this.cells.map((cell) => cell.row));
    document.getElementById('table').replaceChildren(html('thead', {}, html('tr', {}, ...heads)), this.body);
  }

  show(step, hidden) {
    this.step = step;
    const {content, all} = this;
    document.getElementById('at').textContent = `Step ${step}`;
    this.rows.forEach(({box, verdict, run, item}, i) => {
      box.checked = !hidden.has(i);
      item.classList.toggle('off', hidden.has(i));
      verdict.textContent = run && step >= run.since ? `${run.verdict}: ${run.evidence}` : '';
    });
    for (const {run, cells, row} of this.cells) {
      row.hidden = hidden.has(run.track);
      const at = Math.min(step, run.last);
      const slope = Math.hypot(run.g1[at], run.g2[at]);
      const exact = [run.x1[at], run.x2[at], run.f[at]].map((value) => all ? (Object.is(value, -0) ? '-0' : String(value)) : shown(value, 6));
      const rounded = [slope, run.eta[at]].map((value) => Number.isNaN(value) ? '–' : shown(value, 6));
      const ended = at < step ? ` (ended at step ${at})` : '';
      const texts = [...(content.starts.length > 1 ? [run.start] : []), ...exact, ...rounded, (step >= run.since ? run.verdict : 'moving') + ended];
      cells.forEach((cell, k) => Object.assign(cell, {textContent: texts[k]}));
    }
  }

  /** The step in words, for those who do not see it. */
  said(step, hidden) {
    const lines = this.content.runs.filter((run) => !hidden.has(run.track) && run.start === 1).map((run) => {
      const value = run.f[Math.min(step, run.last)];
      return `${this.content.tracks[run.track].label}: ${this.content.name} = ${shown(value, 4)}${step >= run.since ? ', ' + run.verdict : ''}.`;
    });
    return `Step ${step} of ${this.content.steps}. ${lines.join(' ')}`;
  }
}
