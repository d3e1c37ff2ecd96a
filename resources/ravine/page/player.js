/** The step that is shown, and how it moves as time passes. */
class Player {
  constructor(show) {
    Object.assign(this, {show, step: 0, last: 0, until: 0, octave: 2, playing: false, looping: false, held: false, from: 0});
  }

  /** Begins with so many steps, at one of them. */
  begin(last, step) {
    Object.assign(this, {last, until: last, held: false});
    this.go(step);
  }

  /** Pauses at a step, or at the nearest that there is. */
  go(step) {
    this.stop();
    this.put(step);
  }

  put(step) {
    this.step = this.held ? this.from : Math.max(0, Math.min(this.last, step));
    this.show();
  }

  stop() {
    this.playing = false;
    cancelAnimationFrame(this.frame);
  }

  toggle() {
    if (this.playing) {
      this.go(this.step);
    } else if (!this.held && this.last > 0) {
      this.play(this.step === this.last ? 0 : this.step, this.last);
    }
  }

  /** Plays from one step to another. */
  play(from, until) {
    this.stop();
    Object.assign(this, {until, since: 0, rested: 0, before: undefined, playing: true});
    this.put(from);
    this.frame = requestAnimationFrame((time) => this.tick(time));
  }

  tick(time) {
    const passed = this.before === undefined ? 0 : (time - this.before) / 1000;
    this.before = time;
    if (this.step === this.until) {
      this.rested += passed;
      if (this.rested >= 1) {
        return this.play(0, this.until);
      }
    } else {
      this.since += passed * Math.pow(2, this.octave);
      const whole = Math.floor(this.since);
      this.since -= whole;
      if (whole > 0) {
        const next = Math.min(this.until, this.step + whole);
        this.playing = next < this.until || (this.looping && this.until === this.last);
        this.put(next);
      }
    }
    if (this.playing) {
      this.frame = requestAnimationFrame((later) => this.tick(later));
    }
  }

  faster(octaves) {
    this.octave = Math.max(-1, Math.min(10, this.octave + octaves));
    this.show();
  }
}
