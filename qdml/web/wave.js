// Waves on a ring, evolved by a learned Hamiltonian: the numerics of the explorer, without any drawing.
// Units are atomic (ħ = m = 1). A wave is an object {re, im} of two arrays with one number for each point.
const qdmlWave = (() => {
  'use strict';

  const makeWave = (points) => ({re: new Float64Array(points), im: new Float64Array(points)});

  // ---------------------------------------------------------------- the box and what is in it

  const makeGrid = ({points, length}) => {
    const dx = length / points;
    const x = Float64Array.from({length: points}, (_, i) => i * dx);
    return {points, length, dx, x};
  };

  // Distance from a centre the short way round; point 0 counts as the right end of the box
  const displacement = (grid, center) => grid.x.map((x) => {
    const half = grid.length / 2;
    const d = (x === 0 ? grid.length : x) - center + half;
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
    return displacement(grid, center).map((d) => height * shapes[kind](d, width));
  };

  // A potential drawn by hand: values at equally spaced knots around the ring, joined by lines
  const interpolate = (grid, knots) => Float64Array.from(grid.x, (x) => {
    const place = x / grid.length * knots.length;
    const i = Math.floor(place);
    const share = place - i;
    return (1 - share) * knots[i % knots.length] + share * knots[(i + 1) % knots.length];
  });

  // The paper's Gaussian packet (Eq. 11), cut off at the seam and of norm 1
  const makePacket = (grid, {x0, s0, k0}) => {
    const wave = makeWave(grid.points);
    let norm = 0;
    for (let i = 0; i < grid.points; i++) {
      const d = (i === 0 ? grid.length : grid.x[i]) - x0;
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
  const makeStepper = (student, v, tolerance = 1e-10) => {
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

  // Fast Fourier transform in place, for a power of two points; sign -1 forwards, 1 backwards without 1/N
  const transform = ({re, im}, sign = -1) => {
    const n = re.length;
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
        const c = Math.cos(2 * Math.PI * k / size);
        const s = sign * Math.sin(2 * Math.PI * k / size);
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

  // Probability of each wave number 2πm/L, m = -N/2 … N/2-1, adding up to the norm
  const momenta = (grid, wave) => {
    const n = grid.points;
    const copy = {re: Float64Array.from(wave.re), im: Float64Array.from(wave.im)};
    transform(copy);
    return Float64Array.from({length: n}, (_, i) => {
      const m = (i + n / 2) % n;
      return (copy.re[m] ** 2 + copy.im[m] ** 2) * grid.dx / n;
    });
  };

  // A wave on more points of the same box, by its Fourier coefficients
  const refine = (wave, points) => {
    const few = wave.re.length;
    if (few === points) return wave;
    const copy = {re: Float64Array.from(wave.re), im: Float64Array.from(wave.im)};
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
