// The explorer: a packet and a potential that can be moved and drawn, and a learned Hamiltonian that evolves them.
// Needs qdmlWave (wave.js). One object for each copy of this script: new qdmlExplorer(element, data, options).
const qdmlExplorer = (() => {
  'use strict';
  const W = qdmlWave;
  const lastFrame = 1000;                    // of a run
  const mapFrames = 400;                     // that the map shows at a time
  const knotCount = 128;                     // of a potential drawn by hand
  const differenceScale = 0.1;               // of the brightness of the wave, where the map shows a difference
  const grey = 'rgba(128, 128, 128, 0.25)';  // over momenta that the frames of a model did not hold

  // What the page shows, as qdml.web writes it: limits (name: [lowest, highest, step, label]), the ends of the
  // potential's axis and of that of the momenta, the arrow's length for each unit of k, the unit of all numbers
  const view = {};
  const kinds = {
    'free': 'none', 'rectangle': 'rectangle', 'double-rectangle': 'two rectangles', 'step-pyramid': 'step pyramid',
    'half-circle': 'half circle', 'triangle': 'triangle', 'trapezoid': 'trapezoid', 'bump': 'Gaussian bump',
    'quadratic': 'parabolic trap', 'drawn': 'drawn by hand', 'learned': 'found in the frames',
  };
  const isShape = (kind) => kind !== 'drawn' && kind !== 'learned';
  const ends = {absorbing: 'absorb', ring: 'join as a ring'};
  const energyOf = (k0) => k0 * k0 / 2;
  const clear = (colour) => `${colour.trim()}0`;      // of three digits: the same, wholly transparent
  const digits = (value, n = 4) => (Math.abs(value) < 5e-7 ? '0' : value.toPrecision(n));
  const within = (name, value) => Math.min(view.limits[name][1], Math.max(view.limits[name][0], value));
  const inEnergies = (value) => Math.min(view.energies[1], Math.max(view.energies[0], value));
  const withUnit = (text, unit = view.unit) => (view.unit ? `${text} (${unit})` : text);

  // Digits after the point with which a multiple of a step is written
  const decimals = (step) => {
    let n = 1;
    while (n < 8 && Math.abs(step * 10 ** n - Math.round(step * 10 ** n)) > 1e-6) n++;
    return n;
  };

  // Round numbers from one end of an axis to the other
  const ticks = (low, high) => {
    const power = 10 ** Math.floor(Math.log10((high - low) / 5));
    const step = [1, 2, 5, 10].map((f) => f * power).find((size) => (high - low) / size <= 5 + 1e-9);
    const first = Math.ceil(low / step - 1e-9);
    return Array.from({length: Math.floor(high / step + 1e-9) - first + 1},
      (_, i) => Number(((first + i) * step).toPrecision(6)));
  };

  // ---------------------------------------------------------------- settings, and a link that holds them

  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  // Knots as two letters each: 4,096 levels between the ends of the energy axis
  const encodeKnots = (knots) => Array.from(knots, (value) => {
    const [low, high] = view.energies;
    const level = Math.round((value - low) / (high - low) * 4095);
    return letters[level >> 6] + letters[level & 63];
  }).join('');

  const decodeKnots = (text) => Float64Array.from({length: knotCount}, (_, i) => {
    const level = letters.indexOf(text[2 * i]) * 64 + letters.indexOf(text[2 * i + 1]);
    return view.energies[0] + level / 4095 * (view.energies[1] - view.energies[0]);
  });

  const stateToText = ({student, other, potential: v, packet: p, ends: e}) => {
    const what = v.kind === 'drawn' ? encodeKnots(v.knots)
      : v.kind === 'learned' ? 'by-itself' : [v.height, v.width, v.center].join(',');
    const k0 = Number(p.k0.toPrecision(6));
    return [student, other || 'none', v.kind, what, [p.x0, p.s0, k0].join(','), e].join(';');
  };

  const numbersIn = (text, count, name) => {
    const numbers = text.split(',').map(Number);
    if (numbers.length !== count || !numbers.every(Number.isFinite)) {
      throw new Error(`the link's ${name} should be ${count} numbers`);
    }
    return numbers;
  };

  const stateFromText = (text) => {
    const parts = decodeURIComponent(text).split(';');
    if (parts.length !== 6) throw new Error('the link holds no settings of the explorer');
    const [student, other, kind, what, packet, end] = parts;
    if (!Object.hasOwn(kinds, kind)) throw new Error(`the link's potential “${kind}” is not known`);
    if (!Object.hasOwn(ends, end)) throw new Error(`the link's ends “${end}” are not known`);
    let potential;
    if (kind === 'drawn') {
      if (what.length !== 2 * knotCount || [...what].some((c) => !letters.includes(c))) {
        throw new Error('the potential drawn by hand is not whole in the link');
      }
      potential = {kind, knots: decodeKnots(what)};
    } else if (kind === 'learned') potential = {kind};
    else {
      const [height, width, center] = numbersIn(what, 3, 'potential');
      potential = {kind, height, width, center};
    }
    const [x0, s0, k0] = numbersIn(packet, 3, 'packet');
    return {student, other: other === 'none' ? '' : other, potential, packet: {x0, s0, k0}, ends: end};
  };

  // One line for a value that can't be, nothing for a good one
  const mistake = (name, value) => {
    const [low, high, , label] = view.limits[name];
    if (Number.isFinite(value) && value >= low && value <= high * (1 + 1e-9)) return '';
    return `${label} must be a number from ${low} to ${high} ${view.unit}`.trim();
  };

  const checkState = (state, data) => {
    const {potential: v, packet: p} = state;
    const values = {x0: p.x0, s0: p.s0, e0: energyOf(p.k0)};
    if (v.kind === 'learned' && !data.grid.learned) throw new Error('this model has no potential of its own');
    if (isShape(v.kind)) Object.assign(values, {height: v.height, width: v.width, center: v.center});
    const known = [...data.students, ...data.recorded].map((s) => s.name);
    for (const name of [state.student, state.other || known[0]]) {
      if (!known.includes(name)) throw new Error(`there is no student “${name}” here`);
    }
    for (const [name, value] of Object.entries(values)) {
      if (mistake(name, value)) throw new Error(mistake(name, value));
    }
    return state;
  };

  // ---------------------------------------------------------------- a run: frames, computed as they are asked for

  // What one student makes of the system
  class Lane {
    constructor(grid, state, student) {
      this.grid = grid;
      this.v = W.makePotential(grid, state.potential);
      this.stepper = W.makeStepper(student, this.v);
      this.wave = W.makePacket(grid, state.packet);
      this.absorber = state.ends === 'absorbing' ? W.makeAbsorber(grid, student.dt) : null;
      this.absorbed = [0, 0];
      this.frames = [];
      this.keep();
    }

    keep() {
      const {re, im} = this.wave;
      const copy = {re: Float32Array.from(re), im: Float32Array.from(im)};
      this.frames.push({...copy, absorbed: [...this.absorbed], energy: this.stepper.energy(this.wave)});
    }

    frame(n) {
      while (this.frames.length <= n) {
        this.stepper.advance(this.wave);
        if (this.absorber) {
          const taken = W.absorb(this.grid, this.wave, this.absorber);
          this.absorbed = this.absorbed.map((sum, side) => sum + taken[side]);
        }
        this.keep();
      }
      return this.frames[n];
    }
  }

  // Frames that were recorded: 8 bits for each part of ψ, every second frame, every fourth point
  class Recording {
    constructor(grid, state, recorded) {
      Object.assign(this, {grid, recorded, frames: []});
      this.v = W.makePotential(grid, state.potential);
      this.bytes = Int8Array.from(atob(recorded.data), (c) => c.charCodeAt(0));
      this.stepper = W.makeStepper(recorded.judge, this.v);
    }

    frame(n) {
      const {points, every, count, scale} = this.recorded;
      const i = Math.min(Math.floor(n / every), count - 1);
      if (!this.frames[i]) {
        const coarse = W.makeWave(points);
        const start = 2 * points * i;
        for (let j = 0; j < points; j++) {
          coarse.re[j] = this.bytes[start + 2 * j] * scale;
          coarse.im[j] = this.bytes[start + 2 * j + 1] * scale;
        }
        const wave = W.refine(coarse, this.grid.points);
        this.frames[i] = {...wave, absorbed: [0, 0], energy: this.stepper.energy(wave)};
      }
      return this.frames[i];
    }
  }

  class Run {
    constructor(grid, state, data) {
      const lane = (name) => {
        const recorded = data.recorded.find((r) => r.name === name);
        if (recorded) return new Recording(grid, state, {...recorded, judge: data.students[0]});
        return new Lane(grid, state, data.students.find((s) => s.name === name));
      };
      const recorded = data.recorded.find((r) => r.name === state.student);
      this.grid = grid;
      this.dt = data.students[0].dt;
      this.stride = recorded ? recorded.every : 1;
      this.last = recorded ? (recorded.count - 1) * recorded.every : lastFrame;
      this.lane = lane(state.student);
      this.other = state.other ? lane(state.other) : null;
      this.v = this.lane.v;
      this.edges = W.extent(this.v);
      this.toRight = state.packet.k0 >= 0;
      const first = this.lane.frame(0);
      this.highest = Math.max(...first.re.map((re, i) => Math.hypot(re, first.im[i])));
    }

    // What is shown beside the picture
    numbers(n) {
      const frame = this.lane.frame(n);
      const [left, inside, right] = W.shares(this.grid, frame, this.edges);
      const [onLeft, onRight] = [left + frame.absorbed[0], right + frame.absorbed[1]];
      const [back, through] = this.toRight ? [onLeft, onRight] : [onRight, onLeft];
      const found = {time: n * this.dt, norm: left + inside + right, energy: frame.energy,
        transmitted: through, reflected: back, inside, absorbed: frame.absorbed[0] + frame.absorbed[1]};
      if (this.other) found.overlap = W.overlap(frame, this.other.frame(n));
      if (view.held) found.beyond = this.beyond(frame);
      return found;
    }

    // The share of the wave that has wave numbers which the frames of its model did not hold
    beyond(frame) {
      const {points, length} = this.grid;
      const [low, high] = view.held.map((k) => k * length / (2 * Math.PI));
      const power = W.momenta(this.grid, frame);
      const all = power.reduce((sum, p) => sum + p, 0);
      const outside = (m) => m < low - 0.5 || m > high + 0.5;
      return power.reduce((sum, p, i) => (outside(i - Math.floor(points / 2)) ? sum + p : sum), 0) / all;
    }
  }

  // ---------------------------------------------------------------- colours

  // Hue for the phase, brightness for |ψ|, as qdml.plots.phase_colours: 256 hues at full brightness come with the data
  const makePalette = (hues) => {
    const bytes = Uint8Array.from(atob(hues), (c) => c.charCodeAt(0));
    const linear = Float64Array.from(bytes, (b) => {
      const s = b / 255;
      return s > 0.04045 ? ((s + 0.055) / 1.055) ** 2.4 : s / 12.92;
    });
    const levels = 64;
    const table = new Uint8ClampedArray(levels * 256 * 3);
    for (let level = 0; level < levels; level++) {
      const light = (level / (levels - 1)) ** 3;
      for (let j = 0; j < 768; j++) {
        const value = linear[j] * light;
        const s = value > 0.0031308 ? 1.055 * value ** (1 / 2.4) - 0.055 : 12.92 * value;
        table[level * 768 + j] = 255 * s;
      }
    }
    // Put the colour of ψ into four bytes from `at` on
    return (out, at, re, im, brightest) => {
      const turn = Math.atan2(im, re) / (2 * Math.PI);
      const hue = Math.round((turn < 0 ? turn + 1 : turn) * 256) & 255;
      const modulus = brightest ? Math.min(1, Math.hypot(re, im) / brightest) : 1;
      const from = 768 * Math.round(modulus * (levels - 1)) + 3 * hue;
      out[at] = table[from];
      out[at + 1] = table[from + 1];
      out[at + 2] = table[from + 2];
      out[at + 3] = 255;
    };
  };

  // ---------------------------------------------------------------- drawing

  // A canvas as sharp as the screen, with room for axes around what is drawn
  class Plot {
    constructor(canvas, margins) {
      Object.assign(this, {canvas, margins, context: canvas.getContext('2d')});
    }

    // Fit the canvas to its place and clear it; the theme's colours are read from the style sheet
    begin() {
      const {canvas, context, margins} = this;
      const ratio = window.devicePixelRatio || 1;
      const [w, h] = [canvas.clientWidth, canvas.clientHeight];
      if (canvas.width !== Math.round(w * ratio) || canvas.height !== Math.round(h * ratio)) {
        canvas.width = Math.round(w * ratio);
        canvas.height = Math.round(h * ratio);
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, w, h);
      const style = getComputedStyle(canvas);
      this.ink = style.getPropertyValue('--qx-ink');
      this.faint = style.getPropertyValue('--qx-faint');
      this.accent = style.getPropertyValue('--qx-accent');
      this.font = `12px ${style.fontFamily}`;
      [this.left, this.top] = [margins.left, margins.top];
      this.width = w - margins.left - margins.right;
      this.height = h - margins.top - margins.bottom;
      return context;
    }

    scaleX(low, high) {
      this.x = (value) => this.left + (value - low) / (high - low) * this.width;
      this.fromX = (pixel) => low + (pixel - this.left) / this.width * (high - low);
    }

    scaleY(low, high) {
      this.y = (value) => this.top + (high - value) / (high - low) * this.height;
      this.fromY = (pixel) => high - (pixel - this.top) / this.height * (high - low);
    }

    label(text, x, y, align = 'center', colour = this.ink) {
      Object.assign(this.context, {font: this.font, fillStyle: colour, textAlign: align, textBaseline: 'middle'});
      this.context.fillText(text, x, y);
    }

    axisX(ticks, title) {
      const {context: c, top, height} = this;
      const bottom = top + height;
      Object.assign(c, {strokeStyle: this.faint, lineWidth: 1});
      c.strokeRect(this.left, top, this.width, height);
      ticks.forEach((t) => this.label(String(t), this.x(t), bottom + 11));
      if (title) this.label(title, this.left + this.width, bottom + 26, 'right');
    }

    axisPlaces({start, length}) {
      this.axisX(ticks(start, start + length), withUnit('position x'));
    }

    line(points, colour, width = 1.5, dashes = []) {
      const c = this.context;
      Object.assign(c, {strokeStyle: colour, lineWidth: width});
      c.setLineDash(dashes);
      c.beginPath();
      points.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
      c.stroke();
      c.setLineDash([]);
    }
  }

  // The wave over the potential, and the handles of the packet
  class WavePlot extends Plot {
    constructor(canvas, palette, grid) {
      super(canvas, {left: 44, right: 14, top: 8, bottom: 34});
      Object.assign(this, {palette, grid});
      this.strip = document.createElement('canvas');
      this.strip.width = grid.points;
      this.strip.height = 1;
      this.pixels = new ImageData(grid.points, 1);
    }

    draw(run, state, n, handles) {
      const c = this.begin();
      this.scaleX(this.grid.start, this.grid.start + this.grid.length);
      this.scaleY(...view.energies);
      if (state.ends === 'absorbing') this.absorbers();
      this.potential(run.v);
      this.wave(run, run.lane.frame(n));
      if (run.other) {
        const frame = run.other.frame(n);
        this.line(this.outline(run, frame), this.ink, 1.2, [4, 3]);
      }
      this.axisPlaces(this.grid);
      ticks(...view.energies).forEach((e) => this.label(String(e), this.left - 5, this.y(e), 'right'));
      c.save();
      c.translate(9, this.top + this.height / 2);
      c.rotate(-Math.PI / 2);
      this.label(withUnit('V'), 0, 0);
      c.restore();
      if (handles) this.handles(state, n === 0);
    }

    absorbers() {
      const c = this.context;
      for (const [from, to] of [[0, 10], [this.grid.length, this.grid.length - 10]]) {
        const fade = c.createLinearGradient(this.x(from), 0, this.x(to), 0);
        fade.addColorStop(0, this.faint);
        fade.addColorStop(1, clear(this.faint));
        c.fillStyle = fade;
        c.fillRect(Math.min(this.x(from), this.x(to)), this.top, Math.abs(this.x(to) - this.x(from)), this.height);
      }
    }

    potential(v) {
      const c = this.context;
      const points = Array.from(v, (value, i) => [this.x(this.grid.x[i]), this.y(value)]);
      c.beginPath();
      c.moveTo(this.left, this.y(0));
      points.forEach(([x, y]) => c.lineTo(x, y));
      c.lineTo(this.left + this.width, this.y(0));
      c.globalAlpha = 0.25;
      c.fillStyle = this.ink;
      c.fill();
      c.globalAlpha = 1;
      this.line(points, this.ink, 1.2);
    }

    outline(run, frame) {
      const unit = 0.45 * this.height / run.highest;
      return Array.from(frame.re, (re, i) =>
        [this.x(this.grid.x[i]), this.y(0) - unit * Math.hypot(re, frame.im[i])]);
    }

    wave(run, frame) {
      const c = this.context;
      frame.re.forEach((re, i) => this.palette(this.pixels.data, 4 * i, re, frame.im[i], 0));
      this.strip.getContext('2d').putImageData(this.pixels, 0, 0);
      c.save();
      c.beginPath();
      c.moveTo(this.left, this.y(0));
      this.outline(run, frame).forEach(([x, y]) => c.lineTo(x, Math.max(y, this.top)));
      c.lineTo(this.left + this.width, this.y(0));
      c.clip();
      c.drawImage(this.strip, this.left, this.top, this.width, this.height);
      c.restore();
    }

    // Where the handles are, in pixels
    places({packet: {x0, s0, k0}}) {
      const y = this.y(energyOf(k0));
      return {x0: [this.x(x0), y], wider: [this.x(x0 + 2 * s0), y], narrower: [this.x(x0 - 2 * s0), y],
        k0: [this.x(x0 + view.arrow * k0), Math.max(this.top + 8, y - 24)]};
    }

    handles(state, atStart) {
      const c = this.context;
      const places = this.places(state);
      c.globalAlpha = atStart ? 1 : 0.35;
      this.line([places.narrower, places.wider], this.accent, 2);
      const [ax, ay] = places.k0;
      this.line([[places.x0[0], ay], [ax, ay]], this.accent, 2);
      const way = state.packet.k0 < 0 ? -1 : 1;
      c.fillStyle = this.accent;
      c.beginPath();
      [[ax + 9 * way, ay], [ax - 4 * way, ay - 7], [ax - 4 * way, ay + 7]].forEach(([x, y]) => c.lineTo(x, y));
      c.fill();
      for (const name of ['narrower', 'wider']) {
        c.fillRect(places[name][0] - 3, places[name][1] - 8, 6, 16);
      }
      c.beginPath();
      c.arc(...places.x0, 7, 0, 2 * Math.PI);
      c.fill();
      c.globalAlpha = 1;
    }

    // Which handle a pointer grabs, '' for none
    grabbed(state, [px, py], radius) {
      const distances = Object.entries(this.places(state)).map(([name, [x, y]]) => [Math.hypot(x - px, y - py), name]);
      const [nearest, name] = distances.sort((a, b) => a[0] - b[0])[0];
      return nearest < radius ? name : '';
    }
  }

  class MomentumPlot extends Plot {
    constructor(canvas, grid) {
      super(canvas, {left: 12, right: 12, top: 8, bottom: 34});
      this.grid = grid;
    }

    draw(run, n) {
      this.begin();
      this.scaleX(-view.momentum, view.momentum);
      const curve = (frame) => Array.from(W.momenta(this.grid, frame));
      const density = curve(run.lane.frame(n));
      if (!this.highest || n === 0) this.highest = Math.max(...curve(run.lane.frame(0)));
      this.scaleY(0, 1.25 * this.highest);
      const points = (values) => values.map((value, i) =>
        [this.x(2 * Math.PI * (i - Math.floor(values.length / 2)) / this.grid.length), Math.max(this.top, this.y(value))])
        .filter(([x]) => x >= this.left && x <= this.left + this.width);
      const c = this.context;
      const shown = points(density);
      if (view.held) this.unknown(view.held);
      c.beginPath();
      c.moveTo(this.left, this.y(0));
      shown.forEach(([x, y]) => c.lineTo(x, y));
      c.lineTo(this.left + this.width, this.y(0));
      c.globalAlpha = 0.4;
      c.fillStyle = this.accent;
      c.fill();
      c.globalAlpha = 1;
      this.line(shown, this.accent, 1.5);
      if (run.other) this.line(points(curve(run.other.frame(n))), this.ink, 1.2, [4, 3]);
      this.axisX(ticks(-view.momentum, view.momentum), withUnit('momentum k', `1/${view.unit}`));
    }

    // Grey over the waves that the frames of the model did not hold
    unknown([low, high]) {
      const [from, to] = [low, high].map((k) => Math.min(this.left + this.width, Math.max(this.left, this.x(k))));
      this.context.fillStyle = grey;
      this.context.fillRect(this.left, this.top, from - this.left, this.height);
      this.context.fillRect(to, this.top, this.left + this.width - to, this.height);
    }
  }

  // Position and time: one line of pixels for each frame, drawn when it is first shown
  class MapPlot extends Plot {
    constructor(canvas, palette, grid) {
      super(canvas, {left: 44, right: 14, top: 8, bottom: 34});
      Object.assign(this, {palette, grid});
      this.image = document.createElement('canvas');
      this.every = grid.points < 512 ? 1 : 2;                // points for each pixel
      this.image.width = Math.floor(grid.points / this.every);
      this.image.height = lastFrame + 1;
      this.row = new ImageData(this.image.width, 1);
      this.drawn = 0;
    }

    clear() {
      this.drawn = 0;
      this.image.getContext('2d').clearRect(0, 0, this.image.width, this.image.height);
    }

    // What a point of the map is: the wave, that of the other student, or their difference
    value(run, n, i, what) {
      const a = run.lane.frame(n);
      if (what === 'wave' || !run.other) return [a.re[i], a.im[i]];
      const b = run.other.frame(n);
      return what === 'other' ? [b.re[i], b.im[i]] : [a.re[i] - b.re[i], a.im[i] - b.im[i]];
    }

    extend(run, n, what) {
      const context = this.image.getContext('2d');
      const brightest = 0.6 * run.highest * (what === 'difference' && run.other ? differenceScale : 1);
      for (; this.drawn <= n; this.drawn++) {
        const from = this.drawn - this.drawn % run.stride;
        for (let j = 0; j < this.row.width; j++) {
          this.palette(this.row.data, 4 * j, ...this.value(run, from, this.every * j, what), brightest);
        }
        context.putImageData(this.row, 0, this.drawn);
      }
    }

    draw(run, n, what) {
      this.extend(run, n, what);
      const c = this.begin();
      const first = Math.max(0, n - mapFrames);
      this.first = first;
      this.scaleX(this.grid.start, this.grid.start + this.grid.length);
      this.scaleY((first + mapFrames) * run.dt, first * run.dt);
      c.fillStyle = 'black';
      c.fillRect(this.left, this.top, this.width, this.height);
      c.drawImage(this.image, 0, first, this.image.width, mapFrames, this.left, this.top, this.width, this.height);
      const y = this.y(n * run.dt);
      this.line([[this.left, y], [this.left + this.width, y]], this.accent, 1);
      this.axisPlaces(this.grid);
      ticks(first * run.dt, (first + mapFrames) * run.dt)
        .forEach((t) => this.label(String(t), this.left - 5, this.y(t), 'right'));
      c.save();
      c.translate(9, this.top + this.height / 2);
      c.rotate(-Math.PI / 2);
      this.label(withUnit('time'), 0, 0);
      c.restore();
    }
  }

  // ---------------------------------------------------------------- the page

  const option = ([value, text]) => `<option value="${value}">${text}</option>`;
  const slider = (name) => {
    const [low, high, step, words] = view.limits[name];
    const label = withUnit(words);
    const range = `min="${low}" max="${high}" step="${step}"`;
    return `<div class="qx-slider"><span>${label}</span>
      <input type="text" inputmode="decimal" data-number="${name}" aria-label="${label}">
      <input type="range" data-range="${name}" ${range} aria-label="${label}, slider"></div>`;
  };

  const controls = (data) => {
    const students = data.students.map((s) => [s.name, s.label]);
    const recorded = data.recorded.map((r) => [r.name, r.label]);
    const alone = students.length + recorded.length === 1 ? ' hidden' : '';    // nothing to compare with
    const shapes = Object.entries(kinds).filter(([kind]) => kind !== 'learned' || data.grid.learned);
    const known = Object.entries(ends).filter(([end]) => view.ends.includes(end));
    return `<div class="qx-settings">
      <fieldset><legend>Emulator</legend>
        <label>student <select data-choice="student">${students.map(option).join('')}
          ${recorded.length ? `<optgroup label="recorded frames">${recorded.map(option).join('')}</optgroup>` : ''}
          </select></label>
        <label${alone}>compare with <select data-choice="other">${[['', 'nothing'], ...students].map(option).join('')}
          </select></label>
        <label${alone}>the map shows <select data-choice="map">
          ${mapChoices.map(option).join('')}</select></label>
        <label>ends of the box <select data-choice="ends">${known.map(option).join('')}</select></label>
      </fieldset>
      <fieldset data-group="system"><legend>Potential</legend>
        <label>shape <select data-choice="kind">${shapes.map(option).join('')}</select></label>
        ${['height', 'width', 'center'].map(slider).join('')}
      </fieldset>
      <fieldset data-group="system"><legend>Packet</legend>
        ${['x0', 's0', 'e0'].map(slider).join('')}
        <button type="button" data-do="turn">⇄ turn around</button>
      </fieldset></div>`;
  };

  const mapChoices = [['wave', 'the student'], ['other', 'what it is compared with'],
    ['difference', 'their difference, ten times as bright']];
  const speeds = [[0.25, '¼ ×'], [0.5, '½ ×'], [1, '1 ×'], [2, '2 ×'], [4, '4 ×']];
  const said = {                             // to those who can't see the pictures
    wave: 'The wave function over position: its height is |ψ|, its colour the phase, grey the potential.',
    keys: 'Space plays and pauses, the arrows step, Home goes to the start, d takes the pencil.',
    map: 'Position across and time downwards: brightness |ψ|, colour the phase.',
    momentum: 'Probability of each momentum.',
    wheel: 'Colours of the phases from 0 to 2π.',
  };

  const template = (data, small) => `
    <div class="qx-buttons">
      <button type="button" data-do="play" aria-label="play">▶</button>
      ${small ? '' : `<button type="button" data-do="back" aria-label="one frame back">◂ step</button>
      <button type="button" data-do="forward" aria-label="one frame on">step ▸</button>`}
      <button type="button" data-do="restart" aria-label="back to the start">↺</button>
      <button type="button" data-do="draw" aria-pressed="false">✎ draw a potential</button>
      ${small ? '' : `<label>speed <select data-choice="speed">
        ${speeds.map(option).join('')}</select></label>
      <button type="button" data-do="link">copy link</button>`}
    </div>
    <label class="qx-time"><span>time</span> <input type="range" data-range="frame" min="0" max="0" step="1" value="0"
      aria-label="time"><output></output></label>
    <p class="qx-message" role="alert" hidden></p>
    <p class="qx-note" hidden></p>
    <div class="qx-pictures">
      <canvas class="qx-wave" tabindex="0" role="application" aria-label="${said.wave} ${said.keys}"></canvas>
      ${small ? '' : `<canvas class="qx-momentum" role="img" aria-label="${said.momentum}"></canvas>`}
      <canvas class="qx-map" role="img" aria-label="${said.map}"></canvas>
      ${small ? '' : `<div class="qx-side"><dl class="qx-numbers"></dl>
        <figure><canvas class="qx-wheel" width="96" height="96" role="img" aria-label="${said.wheel}"></canvas>
        <figcaption>phase of ψ</figcaption></figure></div>`}
    </div>
    ${small ? '' : controls(data)}`;

  const numberLabels = () => ({time: withUnit('time'), norm: 'norm in the box', energy: withUnit('energy ⟨H⟩'),
    transmitted: 'beyond the potential', inside: 'in the potential', reflected: 'before the potential',
    absorbed: 'absorbed so far', overlap: 'overlap C of the two',
    beyond: 'waves that its frames did not hold'});

  class Explorer {
    constructor(root, data, {small = false, autoplay = false} = {}) {
      Object.assign(this, {root, data, small, at: 0, speed: 1, due: 0, playing: false, drawing: false, map: 'wave',
        visible: true});
      Object.assign(view, data.view);
      this.limits = view.limits;
      root.classList.add('qx');
      root.classList.toggle('qx-small', small);
      root.innerHTML = template(data, small);
      this.find = (selector) => root.querySelector(selector);
      this.grid = W.makeGrid(data.grid);
      const palette = makePalette(data.hues);
      this.wavePlot = new WavePlot(this.find('.qx-wave'), palette, this.grid);
      this.mapPlot = new MapPlot(this.find('.qx-map'), palette, this.grid);
      if (!small) {
        this.momentumPlot = new MomentumPlot(this.find('.qx-momentum'), this.grid);
        this.wheel(palette);
      }
      this.state = this.startState();
      this.listen();
      this.changed();
      clearTimeout(this.linkTimer);            // the address stays as it is until something is changed
      if (autoplay && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.play(true);
      this.tick = this.tick.bind(this);
      requestAnimationFrame(this.tick);
    }

    startState() {
      return this.linkedState() || structuredClone(this.data.start);
    }

    // The settings in the page's address, null where there are none or they can't be read
    linkedState() {
      const link = /[#&]qdml=([^&]*)/.exec(location.hash);
      if (!link || this.small) return null;
      try {
        return checkState(stateFromText(link[1]), this.data);
      } catch (error) {
        this.say(error.message);
        return null;
      }
    }

    say(text) {
      const message = this.find('.qx-message');
      message.textContent = text;
      message.hidden = !text;
    }

    wheel(palette) {
      const context = this.find('.qx-wheel').getContext('2d');
      const image = context.createImageData(96, 96);
      for (let i = 0; i < 96 * 96; i++) {
        const [x, y] = [i % 96 - 47.5, 47.5 - Math.floor(i / 96)];
        const r = Math.hypot(x, y);
        if (r < 47 && r > 22) palette(image.data, 4 * i, x, y, 0);
      }
      context.putImageData(image, 0, 0);
    }

    // ------------------------------------------------ settings

    get recorded() {
      return this.data.recorded.find((r) => r.name === this.state.student);
    }

    // Begin anew with the settings as they are now
    changed() {
      if (this.recorded) {
        this.pencil(false);
        const {potential, packet} = structuredClone(this.recorded);
        Object.assign(this.state, {potential, packet, ends: 'ring'});
      }
      this.run = new Run(this.grid, this.state, this.data);
      this.at = 0;
      this.due = 0;
      this.mapPlot.clear();
      if (this.momentumPlot) this.momentumPlot.highest = 0;
      this.show();
      this.fill();
      if (!this.small) {
        clearTimeout(this.linkTimer);
        this.linkTimer = setTimeout(() => this.keepLink(), 300);
      }
    }

    keepLink() {
      try {
        history.replaceState(null, '', `#qdml=${stateToText(this.state)}`);
      } catch (error) {
        // a page without an address of its own, such as a frame of a notebook, keeps no link
      }
    }

    // The settings, set from outside: what is missing stays as it is
    set(part) {
      const state = {...structuredClone(this.state), ...part};
      if (part.potential) state.potential = {...this.state.potential, ...part.potential};
      if (part.packet) state.packet = {...this.state.packet, ...part.packet};
      this.state = checkState(state, this.data);
      this.say('');
      this.changed();
    }

    values() {
      const {potential: v, packet: p} = this.state;
      return {height: v.height, width: v.width, center: v.center, x0: p.x0, s0: p.s0, e0: energyOf(p.k0)};
    }

    // A number from a slider or a field; false where it can't be
    enter(name, value) {
      const wrong = mistake(name, value);
      if (wrong) {
        this.say(wrong);
        return false;
      }
      const {potential, packet} = this.state;
      if (packet.k0) this.way = Math.sign(packet.k0);        // a packet that was stopped goes on the way it went
      if (name === 'e0') packet.k0 = (this.way || 1) * Math.sqrt(2 * value);
      else if (name in packet) packet[name] = value;
      else potential[name] = value;
      this.say('');
      this.changed();
      return true;
    }

    choose(name, value) {
      const {state} = this;
      if (name === 'speed') this.speed = Number(value);
      else if (name === 'map') {
        this.map = value;
        this.mapPlot.clear();
        const alone = value !== 'wave' && !this.run.other;
        this.say(alone ? 'choose a student to compare with: the map shows the first one' : '');
        this.show();
      } else {
        if (name === 'kind') {
          const knots = value === 'drawn' ? this.knots() : null;
          if (isShape(state.potential.kind)) this.lastShape = {...state.potential};
          const shape = {...this.usualShape(), ...this.lastShape, kind: value};
          state.potential = knots ? {kind: value, knots} : value === 'learned' ? {kind: value} : shape;
        } else state[name] = value;
        this.say('');
        this.changed();
      }
    }

    // Sizes of a potential where none was set before
    usualShape() {
      const {start, length} = this.grid;
      return {height: within('height', view.energies[1] / 3), width: within('width', 0.07 * length),
        center: start + length / 2};
    }

    // Bring the fields up to date with the settings
    fill() {
      if (this.small) return;
      const {state} = this;
      const choices = {student: state.student, other: state.other, ends: state.ends, kind: state.potential.kind,
        map: this.map, speed: this.speed};
      for (const [name, value] of Object.entries(choices)) this.find(`[data-choice=${name}]`).value = value;
      const values = this.values();
      for (const name of Object.keys(view.limits)) {
        const known = Number.isFinite(values[name]);
        for (const field of this.root.querySelectorAll(`[data-range=${name}], [data-number=${name}]`)) {
          const useless = state.potential.kind === 'free' && name in state.potential;
          field.disabled = !known || useless || Boolean(this.recorded);
          field.removeAttribute('aria-invalid');
          if (known) field.value = Number(values[name].toFixed(decimals(view.limits[name][2]) + 1));
        }
      }
      for (const name of ['ends', 'kind']) this.find(`[data-choice=${name}]`).disabled = Boolean(this.recorded);
      this.find('[data-do=turn]').disabled = Boolean(this.recorded);
      const note = this.find('.qx-note');
      note.textContent = (this.recorded || this.data.students.find((s) => s.name === state.student)).note || '';
      note.hidden = !note.textContent;
    }

    // ------------------------------------------------ playing

    show() {
      const {run, at} = this;
      this.wavePlot.draw(run, this.state, at, !this.recorded && !this.small);
      this.mapPlot.draw(run, at, this.map);
      if (this.momentumPlot) this.momentumPlot.draw(run, at);
      const time = this.find('[data-range=frame]');
      time.max = Math.max(at, Number(time.max) || 0, run.lane.frames.length - 1);
      if (at === 0) time.max = this.recorded ? run.last : Math.max(mapFrames, run.lane.frames.length - 1);
      time.step = run.stride;
      time.value = at;
      this.find('.qx-time output').textContent = `${(at * run.dt).toFixed(decimals(run.dt))} ${view.unit}`;
      if (!this.small) this.showNumbers();
    }

    showNumbers() {
      const numbers = this.run.numbers(this.at);
      const shown = Object.entries(numbers).filter(([name]) => name !== 'absorbed' || this.state.ends === 'absorbing');
      const {run} = this;
      const labels = numberLabels();
      const sides = ['transmitted', 'reflected', 'inside'];
      const meaningless = run.edges[1] < run.edges[0] || run.edges[1] - run.edges[0] > 0.7 * run.v.length;
      const format = (name, value) => {
        if (meaningless && sides.includes(name)) return '–';
        if (name === 'time') return value.toFixed(decimals(run.dt));
        if (name === 'beyond') return `${(100 * value).toFixed(1)} %`;
        if (name === 'energy' && numbers.norm < 1e-6) return '–';
        return name === 'overlap' ? value.toFixed(7) : digits(value);
      };
      this.find('.qx-numbers').innerHTML = shown
        .map(([name, value]) => `<dt>${labels[name]}</dt><dd data-value="${name}">${format(name, value)}</dd>`)
        .join('');
    }

    goTo(frame) {
      const {stride, last} = this.run;
      this.at = Math.min(last, Math.max(0, Math.round(frame / stride) * stride));
      this.show();
    }

    play(on) {
      this.playing = on;
      if (on && this.at >= this.run.last) this.goTo(0);
      const button = this.find('[data-do=play]');
      button.textContent = on ? '❚❚' : '▶';
      button.setAttribute('aria-label', on ? 'pause' : 'play');
    }

    tick(now) {
      if (!this.root.isConnected) return;
      const passed = Math.min(0.1, (now - (this.before || now)) / 1000);
      this.before = now;
      if (this.playing && this.visible) {
        this.due += 60 * this.speed * passed;               // 60 frames a second at speed 1
        const frames = Math.floor(this.due / this.run.stride) * this.run.stride;
        if (frames > 0) {
          this.due -= frames;
          this.goTo(this.at + frames);
          if (this.at >= (this.small ? mapFrames : this.run.last)) this.small ? this.goTo(0) : this.play(false);
        }
      }
      requestAnimationFrame(this.tick);
    }

    // ------------------------------------------------ hands

    listen() {
      const {root} = this;
      root.addEventListener('click', (event) => {
        const button = event.target.closest('[data-do]');
        if (button) this.act(button.dataset.do);
      });
      root.addEventListener('input', (event) => {
        const {range} = event.target.dataset;
        if (range === 'frame') this.goTo(Number(event.target.value));
        else if (range) this.enter(range, Number(event.target.value));
      });
      root.addEventListener('change', (event) => {
        const {choice, number} = event.target.dataset;
        if (choice) this.choose(choice, event.target.value);
        if (number) {
          const text = event.target.value.trim();
          const entered = this.enter(number, text === '' ? NaN : Number(text.replace(',', '.')));
          if (!entered) event.target.setAttribute('aria-invalid', 'true');
        }
      });
      root.addEventListener('keydown', (event) => this.key(event));
      const canvas = this.find('.qx-wave');
      canvas.addEventListener('pointerdown', (event) => this.press(event));
      canvas.addEventListener('pointermove', (event) => this.move(event));
      for (const name of ['pointerup', 'pointercancel']) canvas.addEventListener(name, () => { this.held = ''; });
      this.find('.qx-map').addEventListener('click', (event) => {
        const y = event.clientY - event.target.getBoundingClientRect().top;
        const frame = Math.round(this.mapPlot.fromY(y) / this.run.dt);
        if (frame >= 0 && frame <= this.mapPlot.first + mapFrames) this.goTo(frame);
      });
      window.addEventListener('hashchange', () => {
        const linked = this.linkedState();
        if (linked) this.set(linked);
      });
      new ResizeObserver(() => this.show()).observe(root);
      new IntersectionObserver(([entry]) => { this.visible = entry.isIntersecting; }).observe(root);
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.show());
      const theme = {attributeFilter: ['class', 'data-jp-theme-light', 'data-bs-theme']};
      new MutationObserver(() => this.show()).observe(document.body, theme);
    }

    act(what) {
      const {packet} = this.state;
      const actions = {
        play: () => this.play(!this.playing),
        back: () => { this.play(false); this.goTo(this.at - this.run.stride); },
        forward: () => { this.play(false); this.goTo(this.at + this.run.stride); },
        restart: () => this.goTo(0),
        draw: () => this.pencil(!this.drawing),
        turn: () => { packet.k0 = -packet.k0; this.changed(); },
        link: () => this.copyLink(),
      };
      actions[what]();
    }

    async copyLink() {
      this.keepLink();
      try {
        await navigator.clipboard.writeText(location.href);
        this.find('[data-do=link]').textContent = 'copied';
      } catch (error) {
        this.say(`The settings are in this page's address: ${location.href}`);
      }
      setTimeout(() => { this.find('[data-do=link]').textContent = 'copy link'; }, 1500);
    }

    key(event) {
      if (event.target.matches('input, select, button')) return;
      const what = {' ': 'play', ArrowLeft: 'back', ArrowRight: 'forward', Home: 'restart', d: 'draw'}[event.key];
      if (!what || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!this.find(`[data-do=${what}]`)) return;
      event.preventDefault();
      this.act(what);
    }

    pencil(on) {
      if (on && this.recorded) {
        this.say(this.recorded.note);
        return;
      }
      this.drawing = on;
      this.find('[data-do=draw]').setAttribute('aria-pressed', String(on));
      this.root.classList.toggle('qx-drawing', on);
    }

    // The potential as it is now, at the knots
    knots() {
      const {potential} = this.state;
      if (potential.kind === 'drawn') return potential.knots;
      const {length, start, learned} = this.grid;
      const coarse = W.makeGrid({points: knotCount, length, start, learned});
      return W.makePotential(coarse, potential).map(inEnergies);
    }

    place(event) {
      const box = event.target.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    }

    press(event) {
      if (this.drawing) {
        const knots = Float64Array.from(this.knots());
        if (isShape(this.state.potential.kind)) this.lastShape = {...this.state.potential};
        this.state.potential = {kind: 'drawn', knots};
        this.held = 'pencil';
        this.pencilAt = null;
      } else if (!this.recorded && !this.small) {
        this.held = this.wavePlot.grabbed(this.state, this.place(event), event.pointerType === 'touch' ? 32 : 14);
      }
      if (!this.held) return;
      event.target.setPointerCapture(event.pointerId);
      const handle = this.held === 'pencil' ? null : this.wavePlot.places(this.state)[this.held];
      this.offset = handle ? handle[0] - this.place(event)[0] : 0;
      this.move(event);
    }

    move(event) {
      const plot = this.wavePlot;
      const [px, py] = this.place(event);
      if (!this.held) {
        const over = !this.drawing && !this.small && !this.recorded && plot.places && plot.x
          && plot.grabbed(this.state, [px, py], 14);
        event.target.style.cursor = over ? 'grab' : '';
        return;
      }
      const {packet} = this.state;
      const x = plot.fromX(px + this.offset);
      const rounded = (name, value) => Number(within(name, value).toFixed(decimals(view.limits[name][2]) + 1));
      const fastest = Math.sqrt(2 * view.limits.e0[1]);
      if (this.held === 'pencil') this.sketch(x, plot.fromY(py));
      if (this.held === 'x0') packet.x0 = rounded('x0', x);
      if (this.held === 'wider') packet.s0 = rounded('s0', (x - packet.x0) / 2);
      if (this.held === 'narrower') packet.s0 = rounded('s0', (packet.x0 - x) / 2);
      if (this.held === 'k0') packet.k0 = Math.min(fastest, Math.max(-fastest, (x - packet.x0) / view.arrow));
      this.changed();
    }

    // Set all knots between the pencil's last place and this one
    sketch(x, v) {
      const {knots} = this.state.potential;
      const at = Math.round((x - this.grid.start) / this.grid.length * knotCount);
      const value = inEnergies(v);
      const [from, before] = this.pencilAt || [at, value];
      const count = Math.abs(at - from);
      for (let i = 0; i <= count; i++) {
        const share = count ? i / count : 1;
        const k = Math.round(from + share * (at - from));
        if (k >= 0 && k < knotCount) knots[k] = before + share * (value - before);
      }
      this.pencilAt = [at, value];
    }
  }
  return Explorer;
})();
