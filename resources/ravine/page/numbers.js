/** The bytes of a deflated text in base 64. */
async function inflated(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A list that was deflated as JSON. */
async function inflatedList(text) {
  return JSON.parse(new TextDecoder().decode(await inflated(text))).list;
}

/** Columns of numbers, so many bytes wide each: byte planes, of which each byte is the exclusive or of neighbours. */
function columns(bytes, widths) {
  const count = bytes.length / widths.reduce((sum, width) => sum + width, 0);
  let from = 0;
  return widths.map((width) => {
    const numbers = new Uint8Array(count * width);
    for (let plane = 0; plane < width; plane++) {
      let value = 0;
      for (let i = 0; i < count; i++) {
        value ^= bytes[from++];
        numbers[i * width + plane] = value;
      }
    }
    return width === 8 ? new Float64Array(numbers.buffer) : new Float32Array(numbers.buffer);
  });
}

/** A number rounded to so many significant digits, as people write it. */
function shown(value, digits) {
  if (Number.isNaN(value)) {
    return 'undefined';
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? '∞' : '−∞';
  }
  if (value === 0) {
    return '0';
  }
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  if (power >= -3 && power < 5) {
    const text = value.toFixed(Math.max(0, Math.min(100, digits - 1 - power)));
    const rounded = digits - 1 < power ? String(Number(mantissa + 'e' + exponent)) : text;
    return trimmed(rounded);
  }
  const factor = trimmed(mantissa);
  const sign = power < 0 ? '⁻' : '';
  const digitsUp = String(Math.abs(power)).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]);
  return (factor === '1' ? '' : factor === '−1' ? '−' : factor + '×') + '10' + sign + digitsUp;
}

function trimmed(text) {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short.replace('-', '−');
}

/** A number with all its digits, which reads back as the same. */
function whole(value) {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A number that is known up to an error, with the digits that this leaves. */
function about(value, error) {
  if (!Number.isFinite(value)) {
    return shown(value, 3);
  }
  const digits = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(2 * error));
  return digits < 1 ? '0' : shown(value, Math.min(5, digits));
}
