const STAR = 'M0.00 -8.25L2.18 -3.00L7.85 -2.55L3.53 1.15L4.85 6.67L0.00 3.71L-4.85 6.67L-3.53 1.15L-7.85 -2.55L-2.18 -3.00z';

/** The ground with the paths of the methods on it, as large as there is room. */
class Picture {
  constructor(host, content, say) {
    Object.assign(this, {host, content, say, picture: content.picture, step: 0, answer: null});
    [this.under, this.over] = [drawn('g', {}), drawn('g', {})];
    this.svg = drawn('svg', {role: 'img'});
    ['pointermove', 'pointerdown'].forEach((kind) => this.svg.addEventListener(kind, (event) => this.read(event)));
    this.svg.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || this.read(event));
    this.svg.addEventListener('click', (event) => this.click(event));
    host.replaceChildren(this.svg);
  }

  /** Draws all anew for the room that there is. */
  layOut(hidden) {
    const {picture, content} = this;
    const room = this.host.clientWidth;
    const beside = room >= 520 && picture.bar;
    const left = labelRoom(picture.upright);
    const right = beside ? 94 : 10;
    const below = 46 + (picture.bar && !beside ? 40 : 0);
    const [reading, transport] = ['reading', 'transport'].map((id) => document.getElementById(id).offsetHeight);
    const free = window.innerHeight - this.host.getBoundingClientRect().top - window.scrollY - 32 - below - reading - transport;
    const most = Math.max(200, 0.4 * window.innerHeight, Math.min(720, 0.66 * window.innerHeight, free));
    const height = Math.min(most, (room - left - right) * picture.height / picture.width);
    const width = height * picture.width / picture.height;
    const inset = Math.max(0, Math.floor((room - left - right - width) / 2));
    const axes = new Axes(picture.across, picture.upright, left + inset, 24, width, height);
    this.axes = axes;
    this.scale = width / picture.width / 10;
    const scaled = (...content) => drawn('g', {class: 'still', transform: `translate(${axes.left} ${axes.top}) scale(${this.scale})`}, ...content);
    this.paths = content.drawn.map((run) => ({
      ...penLine(content.tracks[run.track], true), grow: growing(axes, run.across, run.upright)}));
    this.ends = content.drawn.map((run) => marker(content.tracks[run.track]));
    this.arrows = content.drawn.map((run) => drawn('g', {class: 'arrow edge'},
      painted(drawn('path', {d: 'M0 0L-17-9L-12.75 0L-17 9z'}), content.tracks[run.track].colour)));
    this.predicted = drawn('g', {});
    this.pointed = drawn('circle', {r: 9, class: 'target', visibility: 'hidden'});
    this.svg.replaceChildren(
      sized(this.svg, axes, room, axes.bottom + below, 'inside'),
      drawn('g', {'clip-path': 'url(#inside)'}, scaled(...shapes(picture.ground, picture.looks, this.scale))), frame(axes, {}),
      label(axes.upright.title, axes.left, 15, 'start', 'title'),
      label(axes.across.title, axes.right, axes.bottom + 36, 'end', 'title'),
      drawn('g', {'clip-path': 'url(#inside)'}, ...this.known(), scaled(this.under), ...this.paths.map((path) => path.group)),
      ...this.starts(), drawn('g', {'clip-path': 'url(#inside)'}, scaled(this.over)), ...this.arrows, ...this.ends, this.predicted, this.pointed);
    if (picture.bar) {
      this.svg.append(beside
        ? this.bar(axes.right + 18, axes.top, 14, height, true)
        : this.bar(axes.left, axes.bottom + 46, width, 10, false));
    }
    this.predict();
    this.show(this.step, hidden);
  }

  /** The known minima and saddles. */
  known() {
    const at = ([x, y]) => ({transform: `translate(${this.axes.x(x)} ${this.axes.y(y)})`});
    const mark = (d, kind, place) => drawn('path', {d, class: kind, ...at(place)});
    return [
      ...this.picture.saddles.flatMap((place) => ['cross under', 'cross'].map((kind) => mark('M-4 4L4-4M-4-4L4 4', kind, place))),
      ...this.picture.minima.map((place) => mark(STAR, 'star', place))];
  }

  starts() {
    const several = this.content.starts.length > 1;
    const begun = this.content.drawn.filter((run, i, all) => all.findIndex((other) => other.start === run.start) === i);
    return begun.map((run) => {
      const x = this.axes.x(run.across[0]);
      const y = this.axes.y(run.upright[0]);
      const ring = this.axes.shows(x, y)
        ? [drawn('circle', {cx: x, cy: y, r: 5.5, class: 'ring'}), drawn('circle', {cx: x, cy: y, r: 5.5, class: 'inner'})] : [];
      return drawn('g', {}, ...ring, ...(several && ring.length ? [label(run.start, x + 10, y - 8, 'start')] : []));
    });
  }

  /** The colours of the levels. */
  bar(left, top, width, height, upright) {
    const {levels, colours, filled} = this.picture.bar;
    const group = drawn('g', {class: 'bar'});
    const each = (upright ? height : width) / (levels.length + 1);
    const place = (i) => upright ? top + height - i * each : left + i * each;
    colours.forEach((pair, i) => {
      const box = upright ? {x: left, y: place(i + 1), width, height: each + 0.3} : {x: place(i), y: top, width: each + 0.3, height};
      const d = upright ? `M${left} ${place(i + 1)}h${width}` : `M${place(i + 1)} ${top}v${height}`;
      group.append(filled ? painted(drawn('rect', box), pair) : painted(drawn('path', {d, 'stroke-width': 3}), pair, true));
    });
    const room = upright ? 17 : 7 * Math.max(1, ...levels.map((text) => text.length)) + 12;
    const every = Math.max(1, Math.ceil(room / each));
    levels.forEach((text, i) => (levels.length - 1 - i) % every === 0 && group.append(upright
      ? label(text, left + width + 8, place(i + 1) + 4, 'start') : label(text, place(i + 1), top + height + 15, 'middle')));
    group.append(drawn('rect', {x: left, y: top, width, height, class: 'rule'}),
      upright ? label(this.content.name, left + width / 2, top - 9, 'middle', 'title')
        : label(this.content.name, left - 9, top + height, 'end', 'title'));
    return group;
  }

  /** Shows the paths up to a step. */
  show(step, hidden) {
    this.step = step;
    const taken = [];
    this.content.drawn.forEach((run, i) => {
      const at = Math.min(step, run.last);
      const seen = !hidden.has(run.track);
      const {halo, line, dots, group, grow} = this.paths[i];
      group.setAttribute('visibility', seen ? 'visible' : 'hidden');
      if (seen) {
        [halo, line].forEach((each) => each.setAttribute('d', grow.line(at)));
        dots.setAttribute('d', grow.dots(at));
        taken.push([i, this.axes.x(run.across[at]), this.axes.y(run.upright[at])]);
      }
      [this.ends[i], this.arrows[i]].forEach((each) => each.setAttribute('visibility', 'hidden'));
    });
    taken.forEach(([i, x, y]) => this.put(i, x, y, taken));
    move(this.under, this.picture.under, this.picture.looks, this.scale, step, hidden);
    move(this.over, this.picture.over, this.picture.looks, this.scale, step, hidden);
    document.getElementById('marks').textContent = atStep(this.picture.words, step);
    this.svg.setAttribute('aria-label', this.said(step, hidden));
  }

  /** Puts a marker where its method stands, beside those that stand there too; beyond the picture an arrow points to it. */
  put(i, x, y, all) {
    const {axes} = this;
    if (axes.shows(x, y)) {
      const here = all.filter(([, otherX, otherY]) => Math.hypot(otherX - x, otherY - y) < 4);
      const angle = 2 * Math.PI * here.findIndex(([other]) => other === i) / here.length;
      const aside = here.length > 1 ? Math.max(9, 3 * here.length) : 0;
      this.ends[i].setAttribute('transform', `translate(${x + aside * Math.cos(angle)} ${y + aside * Math.sin(angle)})`);
      this.ends[i].setAttribute('visibility', 'visible');
    } else if (!Number.isNaN(x) && !Number.isNaN(y)) {
      const far = (value) => Math.max(-1e9, Math.min(1e9, value));
      const tipX = Math.max(axes.left + 3, Math.min(axes.right - 3, far(x)));
      const tipY = Math.max(axes.top + 3, Math.min(axes.bottom - 3, far(y)));
      const turn = Math.atan2(far(y) - tipY, far(x) - tipX) * 180 / Math.PI;
      this.arrows[i].setAttribute('transform', `translate(${tipX} ${tipY}) rotate(${turn})`);
      this.arrows[i].setAttribute('visibility', 'visible');
    }
  }

  said(step, hidden) {
    const names = this.content.tracks.filter((track, i) => !hidden.has(i)).map((track) => track.label);
    const kind = 'variable' in this.picture ? 'The curve' : 'Contours';
    return `${kind} of ${this.content.named}` + (names.length ? `, with the paths of ${names.join(', ')} up to step ${step}.` : '.');
  }

  /** Marks the answer that was given, and about the truth how near an answer had to be. */
  predict() {
    const {guess, truth, radius, tail} = this.prediction || {};
    const at = ([x, y], attributes) => drawn('circle', {cx: this.axes.x(x), cy: this.axes.y(y), class: 'target', ...attributes});
    const marks = guess ? [at(guess, {r: 8}), at(guess, {r: 2})] : [];
    if (guess && tail) {
      marks.splice(0, 2, ...this.drawnArrow(tail, guess));
    }
    if (truth && radius) {
      marks.push(at(truth, {r: Math.abs(this.axes.x(truth[0] + radius) - this.axes.x(truth[0])), 'stroke-dasharray': '5 4'}));
    }
    this.predicted.replaceChildren(...marks);
  }

  /** The shaft and the head of an arrow that was drawn. */
  drawnArrow(tail, head) {
    const [[fromX, fromY], [x, y]] = [tail, head].map((at) => [this.axes.x(at[0]), this.axes.y(at[1])]);
    const back = Math.atan2(fromY - y, fromX - x);
    const wing = (turned) => `${x + 11 * Math.cos(back + turned)} ${y + 11 * Math.sin(back + turned)}`;
    return [drawn('path', {class: 'target', d: `M${fromX} ${fromY}L${x} ${y}M${wing(0.45)}L${x} ${y}L${wing(-0.45)}`})];
  }

  pixel(event) {
    const box = this.svg.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  click(event) {
    const [x, y] = this.pixel(event);
    return this.answer && this.axes.shows(x, y) && this.answer(this.axes.at(x, y));
  }

  /** Says what is under the pointer: a step of a path, with its numbers, or else the place and about how high f is there. */
  read(event) {
    const [x, y] = this.pixel(event);
    const near = this.nearest(x, y);
    this.pointed.setAttribute('visibility', near ? 'visible' : 'hidden');
    this.pointed.setAttribute('transform', near ? `translate(${near.x} ${near.y})` : '');
    this.say(near ? this.stepWords(near.run, near.step) : this.axes.shows(x, y) ? this.placeWords(x, y) : '');
  }

  nearest(x, y) {
    let [best, least] = [null, 11];
    this.content.drawn.forEach((run, i) => {
      if (this.paths[i].group.getAttribute('visibility') === 'hidden') {
        return;
      }
      for (let step = 0; step <= Math.min(this.step, run.last); step++) {
        const [atX, atY] = [this.axes.x(run.across[step]), this.axes.y(run.upright[step])];
        const distance = Math.hypot(atX - x, atY - y);
        if (distance < least && this.axes.shows(atX, atY)) {
          [best, least] = [{run, step, x: atX, y: atY}, distance];
        }
      }
    });
    return best;
  }

  stepWords(run, step) {
    const {content} = this;
    const from = content.starts.length > 1 ? ` from start ${run.start}` : '';
    const [one, two, f] = [run.x1, run.x2, run.f].map((column) => shown(column[step], 6));
    return `${content.tracks[run.track].label}${run.of || from}, step ${step}: ` +
      `${content.variables[0]} = ${one}, ${content.variables[1]} = ${two}, ${content.name} = ${f}`;
  }

  placeWords(x, y) {
    const {picture, content, axes} = this;
    const [across, up] = axes.at(x, y);
    const pixel = (axis, pixels) => (axis.to - axis.from) / pixels / 2;
    const atX = about(across, pixel(axes.across, axes.width));
    const column = (across - axes.across.from) / (axes.across.to - axes.across.from) * (picture.columns - 1);
    if ('variable' in picture) {
      return `${content.variables[picture.variable]} = ${atX}, ${content.name} ≈ ${this.between(column, 0)}`;
    }
    const row = (up - axes.upright.from) / (axes.upright.to - axes.upright.from) * (picture.rows - 1);
    const atY = about(up, pixel(axes.upright, axes.height));
    return `${content.variables[0]} = ${atX}, ${content.variables[1]} = ${atY}, ${content.name} ≈ ${this.between(column, row)}`;
  }

  /** f between the points of the grid, with the digits that its bends there leave. */
  between(column, row) {
    const {values, columns: wide, rows: high} = this.picture;
    const i = Math.max(0, Math.min(wide - 2, Math.floor(column)));
    const j = Math.max(0, Math.min(high - 2, Math.floor(row)));
    const at = (m, n) => values[Math.max(0, Math.min(high - 1, n)) * wide + Math.max(0, Math.min(wide - 1, m))];
    const [s, t] = [column - i, row - j];
    const value = (1 - t) * ((1 - s) * at(i, j) + s * at(i + 1, j)) + t * ((1 - s) * at(i, j + 1) + s * at(i + 1, j + 1));
    let bend = 0;
    for (const [m, n] of [[i, j], [i + 1, j], [i, j + 1], [i + 1, j + 1]]) {
      const [p, q] = [Math.max(1, Math.min(wide - 2, m)), high > 2 ? Math.max(1, Math.min(high - 2, n)) : n];
      const alongX = Math.abs(at(p - 1, q) - 2 * at(p, q) + at(p + 1, q));
      const alongY = high > 2 ? Math.abs(at(p, q - 1) - 2 * at(p, q) + at(p, q + 1)) : 0;
      bend = Math.max(bend, (alongX + alongY) / 8);
    }
    if (!Number.isFinite(value) || !Number.isFinite(bend)) {
      return Number.isNaN(at(i, j) + at(i + 1, j + 1)) ? 'undefined near here' : 'very large';
    }
    return about(value, Math.max(bend, 1e-5 * Math.abs(value), Number.MIN_VALUE));
  }
}
