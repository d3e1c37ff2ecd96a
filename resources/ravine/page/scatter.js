/** The rows of the data, with what each method makes of them at the step that is shown. */
class Scatter {
  constructor(host, content) {
    Object.assign(this, {host, content, data: content.data, step: 0});
    this.svg = drawn('svg', {role: 'img', 'aria-label': content.data.words});
    host.replaceChildren(this.svg);
  }

  layOut(hidden) {
    const {data, content} = this;
    const room = Math.max(200, this.host.clientWidth);
    const left = labelRoom(data.upright);
    const width = Math.min(560, room - left - 10);
    const height = width * data.height / data.width;
    this.axes = new Axes(data.across, data.upright, left, 22, width, height);
    const scale = `translate(${left} 22) scale(${width / data.width / 10})`;
    const radius = 4 * Math.max(0.4, Math.min(1, Math.pow(200 / data.kinds.length, 0.25)));
    const dots = [...data.kinds].map((kind, i) => {
      const place = `translate(${this.axes.x(data.x[i])} ${this.axes.y(data.y[i])})`;
      const shape = kind % 2 ? `M0 ${-1.35 * radius}L${1.35 * radius} 0L0 ${1.35 * radius}L${-1.35 * radius} 0z`
        : `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
      return drawn('path', {d: shape, transform: place, class: `row kind${kind}`});
    });
    this.rings = drawn('g', {class: 'rings'});
    this.models = content.tracks.map((track) => penLine(track, false));
    this.models.forEach(({group}) => group.setAttribute('transform', scale));
    this.svg.replaceChildren(sized(this.svg, this.axes, room, height + 64, 'around'), frame(this.axes, {}),
      label(data.upright.title, left, 13, 'start', 'title'), label(data.across.title, this.axes.right, height + 58, 'end', 'title'),
      drawn('g', {'clip-path': 'url(#around)'}, ...dots,
        drawn('g', {class: 'still'}, ...this.models.map((model) => model.group)), this.rings));
    this.show(this.step, hidden);
  }

  show(step, hidden) {
    this.step = step;
    const {data, axes} = this;
    this.models.forEach(({halo, line, group}, track) => {
      [halo, line].forEach((each) => each.setAttribute('d', atStep(data.paths[track], step)));
      group.setAttribute('visibility', hidden.has(track) ? 'hidden' : 'visible');
    });
    this.rings.replaceChildren(...(data.rows[step] || []).map((row) =>
      drawn('circle', {cx: axes.x(data.x[row]), cy: axes.y(data.y[row]), r: 7, class: 'target'})));
  }
}
