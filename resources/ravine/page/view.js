/** A landscape or a map as the figure of the program shows it. */
class View {
  constructor(host, view) {
    Object.assign(this, {host, view, step: 0, moving: drawn('g', {})});
    this.svg = drawn('svg', {role: 'img', 'aria-label': view.words});
    host.append(this.svg);
  }

  layOut(hidden) {
    const {width, height, ground, looks} = this.view;
    const room = Math.max(500, Math.min(760, this.host.clientWidth));
    const inner = Math.min(room, width);
    this.scale = inner / width / 10;
    this.svg.setAttribute('viewBox', `0 0 ${inner} ${height * inner / width}`);
    this.svg.setAttribute('width', room);
    this.svg.replaceChildren(drawn('g', {class: 'still', transform: `scale(${this.scale})`}, ...shapes(ground, looks, this.scale), this.moving));
    this.show(this.step, hidden);
  }

  show(step, hidden) {
    this.step = step;
    move(this.moving, this.view.over, this.view.looks, this.scale, step, hidden);
  }
}
