// Waves on a ring, evolved by a learned Hamiltonian: the numerics of the explorer, without any drawing.
// Units are atomic (ħ = m = 1). A wave is an object {re, im} of two arrays with one number for each point.
const qdmlWave = (() => {
  'use strict';

  const makeWave = (points) => ({re: new Float64Array(points), im: new Float64Array(points)});

  // ---------------------------------------------------------------- the box and what is in it

  // `learned`: a potential that the model has by itself, at equally spaced points around the ring
  const makeGrid = ({points, length, start = 0, learned = null}) => {
    const dx = length / points;
    const x = Float64Array.from({length: points}, (_, i) => start + i * dx);
    const evaluated = x.map((value) => (start === 0 && value === 0 ? length : value));
    return {points, length, start, learned, dx, x, evaluated};
  };

  // Distance from a centre the short way round; in a box from 0 on, point 0 counts as its right end
  const displacement = (grid, center) => grid.evaluated.map((x) => {
    const half = grid.length / 2;
    const d = x - center + half;
    return d - Math.floor(d / grid.length) * grid.length - half;
  });

  const step = (d, width) => (Math.abs(d) < width / 2 ? 1 : 0);
  const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

  // Shapes of height 1 at distance d from their centre, as the classes of qdml.systems define them
  const shapes = {
    'free': () => 0,
    'rectangle': step,
    'double-rectangle': (d, w) => Math.max(step(d - w, w), step(d + w, w)),
    'step-pyramid': (d, w) => clamp(Math.ceil(4 * (1 - 2 * Math.abs(d) / w)), 0, 4) / 4,
    'half-circle': (d, w) => Math.sqrt(Math.max(0, 1 - (2 * d / w) ** 2)),
    'triangle': (d, w) => clamp(1 - 2 * Math.abs(d) / w, 0, 1),
    'trapezoid': (d, w) => clamp(2 * (1 - 2 * Math.abs(d) / w), 0, 1),
    'bump': (d, w) => Math.exp(-8 * (d / w) ** 2),
    'quadratic': (d, w) => Math.min(1, (2 * d / w) ** 2),
  };

  const makePotential = (grid, {kind, height, width, center, knots}) => {
    if (kind === 'drawn') return interpolate(grid, knots);
    if (kind === 'learned') return interpolate(grid, grid.learned);
    return displacement(grid, center).map((d) => height * shapes[kind](d, width));
  };

  // A potential drawn by hand: values at equally spaced knots around the ring, joined by lines
  const interpolate = (grid, knots) => Float64Array.from(grid.x, (x) => {
    const place = (x - grid.start) / grid.length * knots.length;
    const i = Math.floor(place);
    const share = place - i;
    return (1 - share) * knots[i % knots.length] + share * knots[(i + 1) % knots.length];
  });

  // The paper's Gaussian packet (Eq. 11), cut off at the seam and of norm 1
  const makePacket = (grid, {x0, s0, k0}) => {
    const wave = makeWave(grid.points);
    let norm = 0;
    for (let i = 0; i < grid.points; i++) {
      const d = grid.evaluated[i] - x0;
      const envelope = Math.exp(-d * d / (4 * s0 * s0));
      wave.re[i] = envelope * Math.cos(k0 * d);
      wave.im[i] = envelope * Math.sin(k0 * d);
      norm += envelope * envelope * grid.dx;
    }
    for (let i = 0; i < grid.points; i++) {
      wave.re[i] /= Math.sqrt(norm);
      wave.im[i] /= Math.sqrt(norm);
    }
    return wave;
  };

  // ---------------------------------------------------------------- the learned Hamiltonian

  // Bessel functions J_0(z) … J_last(z), by recurrence downwards from where they vanish
  const bessel = (z, last) => {
    const start = last + 20 + Math.ceil(z);
    const j = new Float64Array(start + 2);
    j[start] = 1e-300;
    for (let n = start; n > 0; n--) j[n - 1] = 2 * n / z * j[n] - j[n + 1];
    let sum = j[0];
    for (let n = 2; n <= start; n += 2) sum += 2 * j[n];
    return j.slice(0, last + 1).map((value) => value / sum);
  };

  // A hop of n points costs c_n; the potential is smoothed over neighbours, with weights that add up to 1
  const smoothed = (v, smoothing) => v.map((value, i) => {
    const n = v.length;
    let sum = value;
    smoothing.forEach((w, m) => {
      sum += w * (v[(i + m + 1) % n] + v[(i - m - 1 + n) % n] - 2 * value);
    });
    return sum;
  });

  const dispersion = (kinetic, theta) =>
    kinetic.reduce((sum, c, n) => sum + (n ? 2 : 1) * c * Math.cos(n * theta), 0);

  // Energies between which the spectrum lies
  const bounds = (kinetic, v) => {
    const waves = Array.from({length: 257}, (_, i) => dispersion(kinetic, Math.PI * i / 256));
    return [Math.min(...waves) + Math.min(...v) - 1, Math.max(...waves) + Math.max(...v) + 1];
  };

  // exp(-iHΔt) as a Chebyshev expansion (Tal-Ezer and Kosloff, 1984): a function that carries a wave one frame on
  const makeChebyshev = (student, v, tolerance = 1e-10) => {
    const points = v.length;
    const hops = student.kinetic.length - 1;
    const potential = smoothed(v, student.smoothing);
    const [low, high] = bounds(student.kinetic, potential);
    const middle = (low + high) / 2;
    const radius = (high - low) / 2;
    const z = radius * student.dt;
    const all = bessel(z, Math.ceil(z) + 60);
    let terms = all.length;
    while (Math.abs(all[terms - 1]) < tolerance) terms--;
    const kinetic = student.kinetic.map((c) => c / radius);
    const diagonal = potential.map((s) => (s - middle) / radius + kinetic[0]);
    const rows = Array.from({length: 3}, () => new Float64Array(points + 2 * hops));

    // out = scale · H f - g, all with `hops` more numbers at each end
    const recur = (out, f, g, scale) => {
      f.copyWithin(0, points, points + hops);
      f.copyWithin(points + hops, hops, 2 * hops);
      for (let i = 0, p = hops; i < points; i++, p++) {
        let sum = diagonal[i] * f[p];
        for (let n = 1; n <= hops; n++) sum += kinetic[n] * (f[p + n] + f[p - n]);
        out[p] = scale * sum - (g ? g[p] : 0);
      }
    };

    // Terms of even order keep a real wave real, those of odd order turn it by -i: two sums of real numbers
    const expand = (part) => {
      let [before, now, next] = rows;
      const sums = [new Float64Array(points), new Float64Array(points)];
      before.set(part, hops);
      for (let n = 0; n < terms; n++) {
        if (n === 1) recur(now, before, null, 1);
        if (n > 1) {
          recur(next, now, before, 2);
          [before, now, next] = [now, next, before];
        }
        const row = n === 0 ? before : now;
        const weight = (n ? 2 : 1) * (n % 4 < 2 ? 1 : -1) * all[n];
        const sum = sums[n % 2];
        for (let i = 0; i < points; i++) sum[i] += weight * row[i + hops];
      }
      return sums;
    };

    const cosine = Math.cos(middle * student.dt);
    const sine = Math.sin(middle * student.dt);
    const advance = (wave) => {
      const [evenRe, oddRe] = expand(wave.re);
      const [evenIm, oddIm] = expand(wave.im);
      for (let i = 0; i < points; i++) {
        const re = evenRe[i] + oddIm[i];
        const im = evenIm[i] - oddRe[i];
        wave.re[i] = re * cosine + im * sine;
        wave.im[i] = im * cosine - re * sine;
      }
    };

    // Mean energy per unit norm
    const energy = (wave) => {
      const [f, out] = rows;
      let sum = 0;
      let norm = 0;
      for (const part of [wave.re, wave.im]) {
        f.set(part, hops);
        recur(out, f, null, 1);
        for (let i = 0; i < points; i++) {
          sum += part[i] * out[i + hops];
          norm += part[i] * part[i];
        }
      }
      return middle + radius * sum / norm;
    };
    return {advance, energy, terms};
  };

  // ---------------------------------------------------------------- a Hamiltonian that was identified in frames

  // The shares of a step that the momenta and the positions have in turn (Blanes and Moan, 2002), as qdml.terms
  const kineticShares = [0.0792036964311957, 0.353172906049774, -0.0420650803577195];
  const positionShares = [0.209515106613362, -0.143851773179818];
  const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
  const kineticStages = [...kineticShares, 1 - 2 * sumOf(kineticShares), ...[...kineticShares].reverse()];
  const half = [...positionShares, 0.5 - sumOf(positionShares)];
  const positionStages = [...half, ...[...half].reverse()];

  // A given potential as the model sees it: w_n multiplies V at n points to the left and to the right
  const weighed = (v, weights) => (weights ? v.map((value, i) => weights.reduce((sum, w, n) =>
    sum + w * (n ? v[(i + n) % v.length] + v[(i - n + v.length) % v.length] : value), 0)) : v);

  // Factors exp(-i h ε) / N of all waves, with the transform back
  const turnsOf = (energies, h) => ({re: energies.map((e) => Math.cos(h * e) / energies.length),
    im: energies.map((e) => -Math.sin(h * e) / energies.length)});

  const turn = (wave, {re, im}) => {
    transform(wave);
    for (let i = 0; i < re.length; i++) {
      const a = wave.re[i];
      wave.re[i] = a * re[i] - wave.im[i] * im[i];
      wave.im[i] = a * im[i] + wave.im[i] * re[i];
    }
    transform(wave, 1);
  };

  // The share of the cubic phase that is left where the density is absorbed meanwhile
  const spent = (z) => (Math.abs(z) < 1e-4 ? 1 - z / 2 + z * z / 6 : -Math.expm1(-z) / z);

  // ε(k), V, g|ψ|² and W by a splitting of fourth order: a function that carries a wave one frame on
  const makeSplit = (student, v) => {
    const points = v.length;
    const {cubic, absorption} = student;
    const energies = Float64Array.from(student.energies);
    const potential = weighed(v, student.weights);
    const steps = Math.max(1, Math.ceil(student.dt / student.substep - 1e-9));
    const h = student.dt / steps;
    const turns = kineticStages.map((share) => turnsOf(energies, share * h));
    const kicks = positionStages.map((share) => {
      const t = share * h;
      const decay = Float64Array.from(potential, (_, i) => (absorption ? Math.exp(-t * absorption[i]) : 1));
      const bend = Float64Array.from(potential, (_, i) =>
        (cubic ? t * cubic * (absorption ? spent(2 * t * absorption[i]) : 1) : 0));
      return {decay, bend, phase: potential.map((value) => t * value),
        re: potential.map((value, i) => decay[i] * Math.cos(t * value)),
        im: potential.map((value, i) => -decay[i] * Math.sin(t * value))};
    });

    const kick = (wave, {re, im, decay, bend, phase}) => {
      for (let i = 0; i < points; i++) {
        const [a, b] = [wave.re[i], wave.im[i]];
        let [c, s] = [re[i], im[i]];
        if (cubic) {
          const angle = phase[i] + bend[i] * (a * a + b * b);
          [c, s] = [decay[i] * Math.cos(angle), -decay[i] * Math.sin(angle)];
        }
        wave.re[i] = a * c - b * s;
        wave.im[i] = a * s + b * c;
      }
    };

    const advance = (wave) => {
      for (let n = 0; n < steps; n++) {
        turns.forEach((factors, i) => {
          turn(wave, factors);
          if (i < kicks.length) kick(wave, kicks[i]);
        });
      }
    };

    // Mean energy per unit norm, half of the cubic term counted, so that it is conserved
    const energy = (wave) => {
      const copy = copyOf(wave);
      transform(copy);
      let sum = 0;
      let norm = 0;
      for (let i = 0; i < points; i++) {
        const density = wave.re[i] ** 2 + wave.im[i] ** 2;
        sum += energies[i] * (copy.re[i] ** 2 + copy.im[i] ** 2) / points;
        sum += (potential[i] + (cubic || 0) * density / 2) * density;
        norm += density;
      }
      return sum / norm;
    };
    return {advance, energy};
  };

  const makeStepper = (student, v) => (student.energies ? makeSplit(student, v) : makeChebyshev(student, v));

  // ---------------------------------------------------------------- ends that absorb

  // Factors of ψ in each frame, 1 outside the last `depth` of the box on either side
  const makeAbsorber = (grid, dt, depth = 10, strength = 12) => grid.x.map((x) => {
    const inside = Math.max(0, 1 - Math.min(x, grid.length - x) / depth);
    return Math.exp(-strength * inside ** 3 * dt);
  });

  // Absorb, and give the probability that was taken from the left and from the right half
  const absorb = (grid, wave, factors) => {
    const taken = [0, 0];
    for (let i = 0; i < grid.points; i++) {
      const f = factors[i];
      if (f === 1) continue;
      taken[2 * i < grid.points ? 0 : 1] += (wave.re[i] ** 2 + wave.im[i] ** 2) * (1 - f * f) * grid.dx;
      wave.re[i] *= f;
      wave.im[i] *= f;
    }
    return taken;
  };

  // ---------------------------------------------------------------- what is asked of a wave

  // The first and the last point where there is a potential; the middle of the box where there is none
  const extent = (v) => {
    const highest = v.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    const there = [...v.keys()].filter((i) => Math.abs(v[i]) > 1e-3 * highest);
    const half = v.length >> 1;
    return there.length && highest ? [there[0], there[there.length - 1]] : [half, half - 1];
  };

  // Probability left of the potential, in it and right of it
  const shares = (grid, wave, [first, last]) => {
    const sums = [0, 0, 0];
    for (let i = 0; i < grid.points; i++) {
      const where = i < first ? 0 : i <= last ? 1 : 2;
      sums[where] += (wave.re[i] ** 2 + wave.im[i] ** 2) * grid.dx;
    }
    return sums;
  };

  // |⟨a|b⟩| / √(⟨a|a⟩⟨b|b⟩): 1 for waves that are equal but for a phase and a factor
  const overlap = (a, b) => {
    let re = 0, im = 0, aa = 0, bb = 0;
    for (let i = 0; i < a.re.length; i++) {
      re += a.re[i] * b.re[i] + a.im[i] * b.im[i];
      im += a.re[i] * b.im[i] - a.im[i] * b.re[i];
      aa += a.re[i] ** 2 + a.im[i] ** 2;
      bb += b.re[i] ** 2 + b.im[i] ** 2;
    }
    return Math.hypot(re, im) / Math.sqrt(aa * bb);
  };

  const copyOf = (wave) => ({re: Float64Array.from(wave.re), im: Float64Array.from(wave.im)});

  const kept = (make) => {                   // make something for each number of points once
    const known = new Map();
    return (n) => {
      if (!known.has(n)) known.set(n, make(n));
      return known.get(n);
    };
  };

  const circle = kept((n) => ({re: Float64Array.from({length: n}, (_, k) => Math.cos(2 * Math.PI * k / n)),
    im: Float64Array.from({length: n}, (_, k) => -Math.sin(2 * Math.PI * k / n))}));

  // Fast Fourier transform in place, for a power of two points
  const byHalves = ({re, im}) => {
    const n = re.length;
    const roots = circle(n);
    for (let i = 1, j = 0; i < n; i++) {
      let bit = n >> 1;
      for (; j & bit; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i < j) {
        [re[i], re[j]] = [re[j], re[i]];
        [im[i], im[j]] = [im[j], im[i]];
      }
    }
    for (let size = 2; size <= n; size <<= 1) {
      const half = size >> 1;
      for (let k = 0; k < half; k++) {
        const c = roots.re[k * (n / size)];
        const s = roots.im[k * (n / size)];
        for (let i = k; i < n; i += size) {
          const j = i + half;
          const tr = re[j] * c - im[j] * s;
          const ti = re[j] * s + im[j] * c;
          re[j] = re[i] - tr;
          im[j] = im[i] - ti;
          re[i] += tr;
          im[i] += ti;
        }
      }
    }
  };

  // For any other number of points: a convolution with a chirp (Bluestein, 1970), on a power of two points
  const chirp = kept((n) => {
    let size = 1;
    while (size < 2 * n - 1) size *= 2;
    const [re, im] = [new Float64Array(n), new Float64Array(n)];
    const kernel = makeWave(size);
    for (let i = 0; i < n; i++) {
      const angle = Math.PI * (i * i % (2 * n)) / n;
      [re[i], im[i]] = [Math.cos(angle), -Math.sin(angle)];
      for (const at of [i, (size - i) % size]) {
        [kernel.re[at], kernel.im[at]] = [Math.cos(angle) / size, Math.sin(angle) / size];
      }
    }
    byHalves(kernel);
    return {re, im, kernel, row: makeWave(size)};
  });

  const byChirp = (wave) => {
    const {re, im, kernel, row} = chirp(wave.re.length);
    row.re.fill(0);
    row.im.fill(0);
    const times = (out, f, g, n) => {
      for (let i = 0; i < n; i++) {
        const a = f.re[i] * g.re[i] - f.im[i] * g.im[i];
        out.im[i] = f.re[i] * g.im[i] + f.im[i] * g.re[i];
        out.re[i] = a;
      }
    };
    times(row, wave, {re, im}, re.length);
    byHalves(row);
    times(row, row, kernel, kernel.re.length);
    byHalves({re: row.im, im: row.re});      // backwards
    times(wave, row, {re, im}, re.length);
  };

  // Fourier transform in place; sign -1 forwards, 1 backwards without 1/N
  const transform = ({re, im}, sign = -1) => {
    const wave = sign < 0 ? {re, im} : {re: im, im: re};
    if (re.length & (re.length - 1)) byChirp(wave);
    else byHalves(wave);
  };

  // Probability of each wave number 2πm/L, from m = -⌊N/2⌋ on, adding up to the norm
  const momenta = (grid, wave) => {
    const n = grid.points;
    const copy = copyOf(wave);
    transform(copy);
    return Float64Array.from({length: n}, (_, i) => {
      const m = (i + Math.ceil(n / 2)) % n;
      return (copy.re[m] ** 2 + copy.im[m] ** 2) * grid.dx / n;
    });
  };

  // A wave on more points of the same box, by its Fourier coefficients
  const refine = (wave, points) => {
    const few = wave.re.length;
    if (few === points) return wave;
    const copy = copyOf(wave);
    transform(copy);
    const fine = makeWave(points);
    for (let i = 0; i < few; i++) {
      const m = i < few / 2 ? i : points - few + i;
      fine.re[m] = copy.re[i] / few;
      fine.im[m] = copy.im[i] / few;
    }
    transform(fine, 1);
    return fine;
  };

  return {absorb, bessel, extent, interpolate, makeAbsorber, makeGrid, makePacket, makePotential, makeStepper,
    makeWave, momenta, overlap, refine, shapes, shares, transform};
})();
