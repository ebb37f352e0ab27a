"""Try the seven installed programs as a user would: every option is heard, a bad value is refused, --help answers at once.

Run by the python of the environment in which qdml is installed, from any folder: `ENVIRONMENT/bin/python smoke.py FOLDER`.
FOLDER is for what is written; the curricula in it are used again by the next environment. With --brief only what tells
whether a wheel is whole is tried: with the versions of `constraints.txt` the pages try every option.
"""
import json, subprocess, sys
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

programs = ('simulate', 'train', 'fit', 'models', 'evaluate', 'emulate')
bin_folder = Path(sys.executable).parent
folder = Path(sys.argv[1]).resolve()
folder.mkdir(parents=True, exist_ok=True)

def run(program: str, *words, status: int = 0) -> subprocess.CompletedProcess:
    "A finished program; stops everything where its exit status is another one"
    command = [bin_folder/f'qdml_{program}', *map(str, words)]
    p = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    if p.returncode != status:
        sys.exit(f"{' '.join(map(str, command))}: exit status {p.returncode}, not {status}\n{p.stdout}{p.stderr}")
    return p

def check(what: str, found, expected):
    "Stop where something is not as it should be"
    if found != expected:
        sys.exit(f'{what}: {found!r}, not {expected!r}')

def check_help():
    "--help, --version and what is wrong, in all programs"
    for program in programs:
        start = perf_counter()
        p = run(program, '--help')
        seconds = perf_counter()-start
        check(f'qdml_{program} --help', (p.stdout[:6], p.stderr), ('usage:', ''))
        check(f'qdml_{program} --help within a second ({seconds:.2f} s)', seconds < 1, True)
        check(f'qdml_{program} --version', run(program, '--version').stdout, f"qdml {version('qdml')}\n")
        p = run(program, '--colour', 'red', status=2)
        check(f'qdml_{program} --colour', (p.stdout, p.stderr.count('\n')), ('', 1))
    start = perf_counter()
    check('qdml_completion bash', 'complete -F _qdml qdml_emulate' in run('completion', 'bash').stdout, True)
    check('qdml_completion within a second', perf_counter()-start < 1, True)
    bad = dict(simulate='--dt -1', train='--lr 0', fit='--hops 0', evaluate='--suite x', emulate='--movie packet.avi')
    for program, words in bad.items():
        p = run(program, *words.split(), status=2)
        check(f'qdml_{program} {words}', (p.stdout, p.stderr.count('\n')), ('', 1))

system_options = ('--potential trapezoid --height 3 --width 6 --center 40 --x0 70 --s0 1.5 --e0 4 --direction -1 '
                  '--shape triangle --points 1000').split()

def check_system(trajectory):
    "The system that `system_options` describe"
    from qdml.systems import Grid, Trapezoid, Triangle
    grid = Grid(1000, 1000*Grid().dx)
    check('points', trajectory.grid.points, 1000)
    check('potential, height, width, center', bool((trajectory.v-Trapezoid(3., 6., 40.)(grid)).abs().max() < 1e-12), True)
    expected = Triangle(70., 1.5, 4., direction=-1)(grid)
    check('x0, s0, e0, direction, shape', bool((trajectory.system.psi0-expected).abs().max() < 1e-12), True)

def check_simulate():
    "Every option of qdml_simulate"
    from qdml.trajectory import load_trajectory
    words = '--frames 7 --dt 0.05 --teacher spectral --out s.h5 --json'.split()
    said = json.loads(run('simulate', *system_options, *words).stdout)
    t = load_trajectory(folder/'s.h5')
    check_system(t)
    check('frames, dt, teacher', (t.frames, t.dt, t.source['teacher'], said['frames']), (7, 0.05, 'spectral', 7))
    run('simulate', *'--points 256 --length 20 --x0 5 --s0 1 --potential free --frames 2 --out short.h5'.split())
    check('length', load_trajectory(folder/'short.h5').grid.length, 20.)

def check_emulate():
    "Every option of qdml_emulate, a file and an expression"
    from PIL import Image
    from qdml.trajectory import load_trajectory
    words = '--frames 6 --model hamiltonian-spectral --teacher exact --out e --json'.split()
    words += '--movie e.gif --movie-width 320 --movie-rate 10 --movie-speed 2'.split()
    said = json.loads(run('emulate', *system_options, *words).stdout)
    check('frames, model, teacher', (said['frames'], said['model'], said['teacher']), (6, 'hamiltonian-spectral', 'exact'))
    check('files', sorted(f.name for f in (folder/'e').iterdir()), ['emulation.png', 'metrics.json', 'trajectory.h5'])
    t = load_trajectory(folder/'e'/'trajectory.h5')
    check_system(t)
    with Image.open(folder/'e.gif') as movie:
        check('movie, its width and rate', (said['movie'], movie.width, movie.info['duration']), ('e.gif', 320, 100))
        check('speed of the movie', movie.n_frames, 1+int(t.frames*t.dt/0.2+1e-9))
    (folder/'v.csv').write_text('x,V\n0,0\n50,4\n100,0\n')
    for potential in ('v.csv', '4-abs(x-50)/12.5'):
        run('emulate', '--potential', potential, '--frames', 3, '--out', 'own')
        t = load_trajectory(folder/'own'/'trajectory.h5')
        check(f'--potential {potential}', bool((t.v-(4-(t.x-50).abs()/12.5))[1:].abs().max() < 1e-9), True)
    run('emulate', *'--model coarse-4 --interpolate --frames 3 --out fine'.split())
    check('interpolate', load_trajectory(folder/'fine'/'trajectory.h5').grid.points, 1024)
    p = run('emulate', '--height', '-1e4', '--model', 'kernel-barrier', '--frames', 40, '--out', 'far', status=3)
    check('a warning', 'warning:' in p.stderr, True)

def check_evaluate():
    "Every option of qdml_evaluate; qdml_models"
    words = '--suite rectangles --model gru-barrier --teacher exact --frames 3 --out rows.csv --json'.split()
    said = json.loads(run('evaluate', *words).stdout)
    check('suite', len(said['rows']), 11)
    check('model, teacher, frames', (said['model'], said['teacher'], said['rows'][0]['frames']), ('gru-barrier', 'exact', 3))
    check('lines of the CSV file', len((folder/'rows.csv').read_text().splitlines()), 12)
    words = '--suite free-drawn --model coarse-2 --interpolate --frames 2 --json'.split()
    check('interpolate', json.loads(run('evaluate', *words).stdout)['mean']['correlation'] > 0.9999, True)
    check('models', 'gru-barrier' in {facts['model'] for facts in json.loads(run('models', '--json').stdout)}, True)
    check('model', len(json.loads(run('models', '--model', 'gru-free', '--json').stdout)), 1)
    check('models, to read', 'gru-barrier' in run('models').stdout, True)

recipe = dict(optimiser='adamw', windows=640., lr=0.01, final_lr=0.001, warmup=0.1, betas=[0.8, 0.9], weight_decay=0.1,
              clip=2., loss_spread=4., noise=0.01, window_share=0.2, averaging=0.5, seed=3)

def check_train():
    "Every option of qdml_train, and that a further stage starts from a model"
    name = f'linear-{perf_counter()}'
    words = [f"--{option.replace('_', '-')} {' '.join(map(str, value)) if option == 'betas' else value}"
             for option, value in recipe.items()]
    words += ['--free --kind linear --batch 64 --threads 1 --device cpu --curriculum free.h5 --json', f'--out {name}']
    said = json.loads(run('train', *' '.join(words).split()).stdout)
    check('windows seen', said['windows_seen'], 640)
    about = json.loads((folder/name/'model.json').read_text())
    check('recipe', about['stages'][0]['recipe'], recipe)
    check('kind, free', (about['network']['kind'], about['network']['potential']), ('linear', False))
    check('batch, seed', (about['stages'][0]['sampling']['batch'], about['stages'][0]['sampling']['seed']), (64, 3))
    further = f'--free --kind linear --windows 64 --batch 16 --horizon 2 --start {name} --curriculum free.h5 --out {name}-2 --small'
    run('train', *further.split())
    stages = json.loads((folder/f'{name}-2'/'model.json').read_text())['stages']
    check('start, horizon', (len(stages), stages[1]['sampling']['horizon'], stages[1]['recipe']['optimiser']), (2, 2, 'soap'))

def check_team():
    "Two processes of torchrun train one model together"
    name = f'team-{perf_counter()}'
    words = f'--free --kind linear --windows 640 --batch 65 --device cpu --curriculum free.h5 --out {name} --json'
    torchrun = [bin_folder/'torchrun', '--standalone', '--nproc_per_node', '2', '--no-python', bin_folder/'qdml_train']
    p = subprocess.run([*map(str, torchrun), *words.split()], capture_output=True, text=True, cwd=folder)
    if p.returncode:
        sys.exit(f'qdml_train in two processes: exit status {p.returncode}\n{p.stdout}{p.stderr}')
    check('windows seen, said once', json.loads(p.stdout)['windows_seen'], 650)
    stage = json.loads((folder/name/'model.json').read_text())['stages'][0]
    check('processes', stage['processes'], 2)

def check_fit():
    "Every option of qdml_fit"
    name = f'fit-{perf_counter()}'
    words = f'--teacher exact --hops 1 --batch 40 --seed 5 --threads 1 --curriculum exact.h5 --json --out {name}'
    said = json.loads(run('fit', *words.split()).stdout)
    about = json.loads((folder/name/'model.json').read_text())
    sampling = about['stages'][0]['sampling']
    check('hops', (about['network']['hopping_range'], len(said['kinetic'])), (1, 2))
    check('batch, seed, teacher', (sampling['batch'], sampling['seed'], about['curriculum']['teacher']), (40, 5, dict(teacher='exact')))

def check_frames():
    "Every option of qdml_fit for frames of one's own, and of qdml_emulate for what it leaves"
    import numpy as np
    x, t = 0.5*np.arange(64)-16, 0.2*np.arange(12)
    k = 2*np.pi*np.fft.fftfreq(64, 0.5)
    start = np.exp(-x**2/4+1j*x)
    frames = np.stack([np.fft.ifft(np.exp(-0.5j*k**2*time)*np.fft.fft(start)) for time in t])
    np.savez(folder/'frames.npz', x=x, t=t, frames=frames, v=np.exp(-(x-8)**2)*1e-9)
    np.save(folder/'psi.npy', start)
    name = f'own-{perf_counter()}'
    said = json.loads(run('fit', *f'--data frames.npz --dispersion mass --potential none --line --json --out {name}'.split()).stdout)
    check('1/m', abs(said['parameters'][0]['value']-1) < 1e-6, True)
    about = json.loads((folder/name/'model.json').read_text())['network']
    check('dispersion, potential', (about['dispersion'], about['learned']), ('mass', False))
    more = f'--data frames.npz --hops 2 --potential given --smoothing 1 --cubic --absorb --out {name}-2'
    run('fit', *more.split())
    about = json.loads((folder/f'{name}-2'/'model.json').read_text())['network']
    given = (about['hops'], about['smoothing_range'], about['cubic'], about['absorbing'])
    check('hops, smoothing, cubic, absorb', given, (2, 1, True, True))
    np.savez(folder/'few.npz', x=x, t=t[:4], frames=frames[:4])
    changing = f'--data few.npz --dispersion mass --potential none --mass-profile --out {name}-3'
    run('fit', *changing.split())
    check('mass-profile', json.loads((folder/f'{name}-3'/'model.json').read_text())['network']['varying'], True)
    run('emulate', *f'--model {name} --potential free --initial psi.npy --dt 0.4 --frames 5 --out alone'.split())
    import h5py
    with h5py.File(folder/'alone'/'trajectory.h5') as f:
        check('initial, dt', bool(np.abs(f['emulated'][5]-frames[10]).max() < 1e-6), True)
    run('fit', *'--data psi.npy --out never'.split(), status=2)

if __name__ == '__main__':
    brief = check_help, check_simulate, check_frames
    more = check_emulate, check_evaluate, check_train, check_team, check_fit
    parts = brief if '--brief' in sys.argv else brief+more
    for part in parts:
        start = perf_counter()
        part()
        print(f'{part.__name__[6:]:10} {perf_counter()-start:6.1f} s', flush=True)
