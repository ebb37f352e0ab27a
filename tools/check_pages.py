"""Run pages in one process, one after the other, and refuse any that leaves the process otherwise than it found it.

A page must not change what the next one sees: one worker of `nbdev_test` runs many pages in a process of its own.
With --reverse the pages run in reverse order; with --only NAME … only those. Cells marked `#| processes` are left out:
their work is done in other processes, which can't change this one, and `nbdev_test` has run them. Run from the root of
the repository.
"""
import os, signal, sys, warnings
from pathlib import Path
import matplotlib, numpy, torch
from execnb.shell import CaptureShell
from nbdev.config import get_config
from nbdev.test import test_nb

def pages() -> list[Path]:
    "The pages of the project, as `nbdev_test` finds them"
    found = sorted(Path('nbs').rglob('*.ipynb'))
    return [p for p in found if not any(part.startswith(('.', '_')) for part in p.parts)]

def flushes_denormals() -> bool:
    "Whether numbers too small for a full mantissa are rounded to zero"
    return float(torch.full((1,), 1e-310, dtype=torch.float64)*1.) == 0.

def contents(owner) -> dict:
    "What belongs to a module or a class; tables are looked into"
    return {name: list(value.items()) if isinstance(value, dict) else value
            for name, value in vars(owner).items() if not name.startswith('__')}

def package() -> dict:
    "Every module of qdml and every class in it, with what belongs to them"
    state = {}
    for name, module in list(sys.modules.items()):
        if name.split('.')[0] != 'qdml' or module is None:
            continue
        state[name] = contents(module)
        classes = [x for x in vars(module).values() if isinstance(x, type) and x.__module__ == name]
        state |= {f'{name}.{c.__name__}': contents(c) for c in classes}
    return state

set_by_libraries = {'QUTIP_IN_PARALLEL', 'TORCHINDUCTOR_CACHE_DIR'}     # when they are first used

def process() -> dict:
    "What else pages share (libraries add filters of warnings when they are first imported: those are not looked at)"
    environment = {name: value for name, value in os.environ.items() if name not in set_by_libraries}
    return dict(folder=os.getcwd(), environment=environment, arguments=list(sys.argv),
                figures=list(matplotlib._pylab_helpers.Gcf.figs), rcParams=dict(matplotlib.rcParams),
                warnings=warnings.showwarning,
                threads=torch.get_num_threads(), dtype=torch.get_default_dtype(), gradients=torch.is_grad_enabled(),
                denormals=flushes_denormals(), numpy_errors=numpy.geterr(),
                signals=[signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)])

def differs(a, b) -> bool:
    "Whether two values are not the same object nor equal"
    if a is b:
        return False
    try:
        return not bool(a == b)
    except (RuntimeError, ValueError, TypeError):
        return True

def changed(before: dict, after: dict) -> list[str]:
    "Names of what is not as it was; a lazily imported submodule is no change"
    names = []
    for owner, old in before.items():
        new = after.get(owner)
        if not isinstance(old, dict):
            names += [owner] if differs(old, new) else []
            continue
        for name in old.keys() | new.keys():
            lazy = name not in old and f'{owner}.{name}' in sys.modules
            if not lazy and (name not in old or name not in new or differs(old[name], new[name])):
                names.append(f'{owner}.{name}')
    return sorted(names)

def check(page: Path, skipped: list[str]) -> list[str]:
    "What is wrong with one page"
    before = package(), process()
    passed, seconds = test_nb(page.absolute(), skip_flags=skipped)
    found = [] if passed else ['fails']
    found += [f'changes {name}' for old, new in zip(before, (package(), process())) for name in changed(old, new)]
    print(f'{seconds:6.1f} s  {page}', *found, sep='  ', flush=True)
    return found

if __name__ == '__main__':
    signal.signal(signal.SIGINT, signal.default_int_handler)   # a shell's background job ignores it, and pages send it
    chosen = pages()
    if '--reverse' in sys.argv:
        chosen.reverse()
    if '--only' in sys.argv:
        names = sys.argv[sys.argv.index('--only')+1:]
        chosen = [p for p in chosen if any(n in str(p) for n in names)]
    sys.argv = sys.argv[:1]
    os.environ['IN_TEST'] = '1'
    CaptureShell(Path('nbs'))            # the first shell sets up drawing
    skipped = [*get_config().tst_flags.split(), 'processes']
    wrong = [p for p in chosen if check(p, skipped)]
    if wrong:
        sys.exit(f'{len(wrong)} of {len(chosen)} pages fail or change what the next one sees')
    print(f'{len(chosen)} pages leave the process as they found it')
