const SVG = 'http://www.w3.org/2000/svg';

/** An element of HTML with these properties and children. */
function html(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** An element of a drawing with these attributes and children. */
function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Gives an element its colours on light and on dark, as an area or as a line. */
function painted(element, [light, dark], line) {
  element.classList.add(line ? 's' : 'f');
  element.style.setProperty('--l', light);
  element.style.setProperty('--d', dark);
  return element;
}

function label(text, x, y, anchor, kind) {
  return Object.assign(drawn('text', {x, y, 'text-anchor': anchor, class: kind || ''}), {textContent: text});
}

/** Gives a drawing its size, and returns what cuts off all that is beyond its axes. */
function sized(svg, axes, room, height, id) {
  svg.setAttribute('viewBox', `0 0 ${room} ${height}`);
  svg.setAttribute('height', height);
  const {left: x, top: y, width, height: high} = axes;
  return drawn('clipPath', {id}, drawn('rect', {x, y, width, height: high}));
}

/** Two axes on a rectangle of pixels: the pixel of a number, or of its place on an axis that may be logarithmic. */
class Axes {
  constructor(across, upright, left, top, width, height) {
    Object.assign(this, {across, upright, left, top, width, height, right: left + width, bottom: top + height});
    const place = (axis, value) => axis.log ? Math.log10(Math.max(0, value)) : value;
    this.xOf = (at) => left + (at - across.from) / (across.to - across.from) * width;
    this.yOf = (at) => top + (upright.to - at) / (upright.to - upright.from) * height;
    this.x = (value) => this.xOf(place(across, value));
    this.y = (value) => this.yOf(place(upright, value));
  }

  /** The places under a pixel. */
  at(x, y) {
    const {across, upright} = this;
    return [
      across.from + (x - this.left) / this.width * (across.to - across.from),
      upright.to - (y - this.top) / this.height * (upright.to - upright.from)];
  }

  shows(x, y) {
    return x >= this.left - 0.01 && x <= this.right + 0.01 && y >= this.top - 0.01 && y <= this.bottom + 0.01;
  }
}

/** As many ticks as have room of so many pixels each. */
const ticks = (axis, pixels, each) => axis.ticks.filter((some) => some.length * each <= pixels).pop() || axis.ticks[0].slice(0, 1);

/** The room that the labels of an upright axis take. */
const labelRoom = (axis) => 7 * Math.max(...axis.ticks.flat().map(([, text]) => text.length)) + 12;

/** Frame, ticks and labels. */
function frame(axes, {gridded}) {
  const group = drawn('g', {});
  let marks = `M${axes.left} ${axes.top}h${axes.width}v${axes.height}h${-axes.width}z`;
  let lines = '';
  const widest = Math.max(...axes.across.ticks.flat().map(([, text]) => text.length));
  for (const [place, text] of ticks(axes.across, axes.width, 7 * widest + 16)) {
    const x = axes.xOf(place);
    marks += `M${x} ${axes.bottom}v5`;
    group.append(label(text, x, axes.bottom + 18, 'middle'));
  }
  for (const [place, text] of ticks(axes.upright, axes.height, 26)) {
    const y = axes.yOf(place);
    marks += `M${axes.left - 5} ${y}h5`;
    lines += `M${axes.left} ${y}h${axes.width}`;
    group.append(label(text, axes.left - 9, y + 4, 'end'));
  }
  group.prepend(drawn('path', {d: gridded ? lines : '', class: 'grid'}));
  group.append(drawn('path', {d: marks, class: 'rule'}));
  return group;
}

/** A growing path through two columns as data of SVG: what is drawn up to each point is a beginning of the whole. */
function growing(axes, xs, ys) {
  const count = ys.length;
  const box = [axes.left - 40, axes.top - 40, axes.right + 40, axes.bottom + 40];
  let [line, dots] = ['', ''];
  const [ends, dotEnds] = [new Uint32Array(count), new Uint32Array(count)];
  let [penX, penY, beforeX, beforeY] = [NaN, NaN, NaN, NaN];
  let [dotX, dotY] = [Infinity, Infinity];
  for (let i = 0; i < count; i++) {
    const x = axes.x(xs[i]);
    const y = axes.y(ys[i]);
    const part = i > 0 && Number.isFinite(x + y + beforeX + beforeY) ? clipped(beforeX, beforeY, x, y, box) : null;
    if (part) {
      line += part[0] !== penX || part[1] !== penY ? `M${part[0].toFixed(2)} ${part[1].toFixed(2)}` : '';
      line += `L${part[2].toFixed(2)} ${part[3].toFixed(2)}`;
      [, , penX, penY] = part;
    }
    if (axes.shows(x, y) && Math.hypot(x - dotX, y - dotY) >= 12) {
      dots += `M${x.toFixed(2)} ${y.toFixed(2)}h0`;
      [dotX, dotY] = [x, y];
    }
    ends[i] = line.length;
    dotEnds[i] = dots.length;
    [beforeX, beforeY] = [x, y];
  }
  return {line: (i) => line.slice(0, ends[i]), dots: (i) => dots.slice(0, dotEnds[i])};
}

/** The part of a line that lies in a box, if any. */
function clipped(fromX, fromY, toX, toY, [left, top, right, bottom]) {
  let [begin, end] = [0, 1];
  const way = [toX - fromX, toY - fromY];
  const sides = [[-way[0], fromX - left], [way[0], right - fromX], [-way[1], fromY - top], [way[1], bottom - fromY]];
  for (const [along, room] of sides) {
    if (along === 0 && room < 0) {
      return null;
    }
    if (along < 0) {
      begin = Math.max(begin, room / along);
    } else if (along > 0) {
      end = Math.min(end, room / along);
    }
  }
  return begin > end ? null : [
    begin === 0 ? fromX : fromX + begin * way[0], begin === 0 ? fromY : fromY + begin * way[1],
    end === 1 ? toX : fromX + end * way[0], end === 1 ? toY : fromY + end * way[1]];
}

/** What a list has for a step: the last that it says where nothing has changed since, or ends. */
function atStep(list, step) {
  let at = Math.min(step, list.length - 1);
  while (list[at] === '=') {
    at--;
  }
  return list[at];
}

/** Shapes of a file, by their looks, in a frame that is drawn at a scale; texts keep their size, and give way to those before them. */
function shapes(list, looks, scale) {
  const taken = [];
  let data = '';
  return list.flatMap(([look, content, x, y, share, turn]) => {
    const [light, dark, width, dash, factor] = looks[look];
    if (x === undefined) {
      data = content || data;
      const dots = factor > 1 ? {transform: `scale(${factor})`, 'stroke-linecap': 'round'} : {};
      return [painted(drawn('path', {d: data, 'stroke-width': width, ...dots, ...(dash && {'stroke-dasharray': dash})}), [light, dark], width > 0)];
    }
    const [left, wide, base] = [x * scale - share * 7 * content.length, 7 * content.length, y * scale];
    if (taken.some((other) => Math.abs(other.base - base) < 12 && left < other.left + other.wide && other.left < left + wide)) {
      return [];
    }
    taken.push({left, wide, base});
    const text = label(content, 0, 0, ['start', 'middle', 'end'][2 * share], 'tag');
    text.setAttribute('transform', `translate(${x} ${y}) scale(${1 / scale}) rotate(${turn})`);
    return [painted(text, [light, dark])];
  });
}

/** Puts into a group what moves of the methods that are shown. */
function move(group, frames, looks, scale, step, hidden) {
  group.replaceChildren(...shapes(frames.flatMap((list, track) => hidden.has(track) ? [] : atStep(list, step)), looks, scale));
}

/** A method's line: halo, dashes, and dots on its steps. */
function penLine(track, withDots) {
  const halo = painted(drawn('path', {'stroke-width': 4.8, 'stroke-linecap': 'round', opacity: 0.9}), track.halo, true);
  const line = painted(drawn('path', {'stroke-width': 2.2, 'stroke-dasharray': track.dash.join(' ')}), track.colour, true);
  const dots = painted(drawn('path', {'stroke-width': 5.2, 'stroke-linecap': 'round'}), track.colour, true);
  return {halo, line, dots, group: drawn('g', {}, halo, line, ...(withDots ? [dots] : []))};
}

/** A method's marker about the origin. */
function marker(track) {
  const shape = {d: track.marker, transform: 'scale(0.1)'};
  const under = painted(drawn('path', {...shape, 'stroke-width': 28}), track.halo, true);
  under.classList.add('under');
  return drawn('g', {class: 'marker'},
    drawn('path', {...shape, 'stroke-width': 44, stroke: 'var(--ink)'}), under, painted(drawn('path', shape), track.colour));
}
