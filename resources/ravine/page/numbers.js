/** The bytes of a deflated text in base 64. */
async function inflated(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What was deflated as JSON. */
const inflatedJson = async (text) => JSON.parse(new TextDecoder().decode(await inflated(text)));

/** Gives each run its part of columns in which one run follows the other. */
function share(runs, all) {
  let from = 0;
  for (const run of runs) {
    for (const [name, column] of Object.entries(all)) {
      run[name] = column && column.subarray(from, from + run.last + 1);
    }
    from += run.last + 1;
  }
  return runs;
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
  if (!Number.isFinite(value) || value === 0) {
    return Number.isNaN(value) ? 'undefined' : value === 0 ? '0' : value > 0 ? '∞' : '−∞';
  }
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  if (power >= -3 && power < 5) {
    return trimmed(digits - 1 < power ? String(Number(mantissa + 'e' + exponent)) : value.toFixed(digits - 1 - power));
  }
  const [factor, sign] = [trimmed(mantissa), power < 0 ? '⁻' : ''];
  const digitsUp = String(Math.abs(power)).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]);
  return (factor === '1' ? '' : factor === '−1' ? '−' : factor + '×') + '10' + sign + digitsUp;
}

const trimmed = (text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('-', '−');

/** A number that is known up to an error, with the digits that this leaves. */
function about(value, error) {
  const digits = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(2 * error));
  return digits < 1 ? '0' : shown(value, Math.min(5, digits));
}
