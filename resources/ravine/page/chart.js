/** f by step, with the step that is shown. */
class LossChart {
  constructor(host, content, go) {
    Object.assign(this, {host, content, step: 0});
    this.svg = drawn('svg', {role: 'img'});
    const follow = (event) => {
      if (event.buttons & 1) {
        const [place] = this.axes.at(event.clientX - this.svg.getBoundingClientRect().left, 0);
        go(Math.round(place));
      }
    };
    this.svg.addEventListener('pointerdown', follow);
    this.svg.addEventListener('pointermove', follow);
    host.replaceChildren(this.svg);
  }

  layOut(hidden) {
    const {content} = this;
    const {across, upright} = content.chart;
    const room = Math.max(200, this.host.clientWidth);
    const height = room < 520 ? 160 : 190;
    const left = labelRoom(upright);
    this.axes = new Axes(across, upright, left, 20, room - left - 12, height - 58);
    this.now = drawn('path', {class: 'now'});
    const first = content.drawn.filter((run) => run.start === 1);
    this.lines = [...first.map((run) => this.line(run, run.f, '')),
      ...first.filter((run) => run.validation).map((run) => this.line(run, run.validation, '3 3'))];
    this.svg.replaceChildren(sized(this.svg, this.axes, room, height, 'within'), frame(this.axes, {gridded: true}),
      label(upright.title, left, 12, 'start'), label(across.title, this.axes.right, height - 4, 'end'),
      this.now, drawn('g', {'clip-path': 'url(#within)'}, ...this.lines.map((line) => line.group)),
      ...this.lines.map((line) => line.end));
    this.show(this.step, hidden);
  }

  line(run, column, dash) {
    const track = this.content.tracks[run.track];
    const grow = growing(this.axes, [...column.keys()], column);
    const pattern = {'stroke-width': 2, 'stroke-dasharray': dash || track.dash.join(' ')};
    const pale = painted(drawn('path', {...pattern, d: grow.line(run.last)}), track.colour, true);
    pale.classList.add('pale');
    const bold = painted(drawn('path', pattern), track.colour, true);
    const halo = painted(drawn('path', {'stroke-width': 4, opacity: 0.8}), track.halo, true);
    const end = drawn('g', {}, ...(dash ? [] : [marker(track)]));
    return {run, column, grow, bold, halo, end, group: drawn('g', {}, ...(run.f10 ? [this.band(run, track)] : []), pale, halo, bold)};
  }

  /** Where eight tenths of an ensemble have f. */
  band(run, track) {
    const edge = (column) => [...column.keys()].map((i) => [this.axes.x(i), Math.max(-9999, Math.min(9999, this.axes.y(column[i])))]);
    const corners = [...edge(run.f10), ...edge(run.f90).reverse()].filter(([, y]) => !Number.isNaN(y));
    const band = painted(drawn('path', {d: 'M' + corners.map((corner) => corner.join(' ')).join('L') + 'z'}), track.colour);
    band.classList.add('band');
    return band;
  }

  show(step, hidden) {
    this.step = step;
    const {axes} = this;
    this.now.setAttribute('d', `M${axes.x(step)} ${axes.top}V${axes.bottom}`);
    for (const {run, column, grow, bold, halo, end, group} of this.lines) {
      const at = Math.min(step, run.last);
      const seen = !hidden.has(run.track);
      const y = axes.y(column[at]);
      const inside = seen && axes.shows(axes.x(at), y);
      group.setAttribute('visibility', seen ? 'visible' : 'hidden');
      end.setAttribute('visibility', inside ? 'visible' : 'hidden');
      bold.setAttribute('d', grow.line(at));
      halo.setAttribute('d', grow.line(at));
      end.setAttribute('transform', inside ? `translate(${axes.x(at)} ${y}) scale(0.75)` : '');
    }
    this.svg.setAttribute('aria-label', `f by step, up to step ${step}.`);
  }
}
