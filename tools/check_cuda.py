"""The cells that need a graphics processor: each page that computes heavily has one, and nbdev sees and skips it.

A cell that begins with `#| cuda` compares with the processor, to a tolerance that stands in it. `nbdev_test` skips it
(`tst_flags` in settings.ini) unless it is called with `--flags cuda`. Run from the root of the repository: it lists
them and says why they are skipped, or, with --run, runs their pages with them, which needs a CUDA device.
"""
import ast
import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
import torch
from nbdev.config import get_config
from nbdev.process import extract_directives
from nbdev.test import test_nb
from execnb.nbio import dict2nb
from check_reading import pages, source

heavy = {'05_banded': 'banded kernels', '06_solver': 'teachers', '08_windowing': 'drawing of windows',
         '09_model': 'networks', '10_students': 'students', '13_training': 'training', '14_fitting': 'fits',
         '15_rollout': 'rollout', '17_metrics': 'scores', '18_interpretability': 'gradients'}

def marked(page: Path) -> list[str]:
    "The cells with the flag, as nbdev finds it"
    cells = [cell for cell in dict2nb(json.loads(page.read_text())).cells if cell.cell_type == 'code']
    return [cell.source for cell in cells if 'cuda' in extract_directives(cell, remove=False)]

def faults(page: Path, cells: list[str]):
    "What is wrong with the flagged cells of a page"
    written = sum(source(cell).count('#| cuda') for cell in json.loads(page.read_text())['cells'])
    if written != len(cells):
        yield f'{page}: nbdev sees {len(cells)} of {written} flags; they must lead their cells'
    if page.stem in heavy and not cells:
        yield f'{page}: no cell compares {heavy[page.stem]} on a graphics processor'
    for text in cells:
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        if not names & {'test_close', 'test_eq'} or "'cuda'" not in text:
            yield f'{page}: a flagged cell that compares nothing, or not on CUDA'

def run(chosen: list[Path]) -> list[str]:
    "The pages that fail with their flagged cells, each run in a process of its own"
    test = partial(test_nb, skip_flags=set(get_config().tst_flags.split()), force_flags={'cuda'})
    with ProcessPoolExecutor(min(len(chosen), os.cpu_count() or 1), mp_context=get_context('spawn')) as pool:
        passed = list(pool.map(test, [page.absolute() for page in chosen]))
    return [str(page) for page, (ok, *_) in zip(chosen, passed) if not ok]

if __name__ == '__main__':
    found = {page: marked(page) for page in pages()}
    wrong = [fault for page, cells in found.items() for fault in faults(page, cells)]
    if 'cuda' not in get_config().tst_flags.split():
        wrong.append('tst_flags in settings.ini does not name cuda, so that the usual run would need CUDA')
    chosen = [page for page, cells in found.items() if cells]
    for page in chosen:
        print(f"{page}: {len(found[page])} cell{'s'*(len(found[page]) > 1)}, {heavy.get(page.stem, '')}")
    count = f'{sum(map(len, found.values()))} cuda cells on {len(chosen)} pages'
    if '--run' in sys.argv and not torch.cuda.is_available():
        wrong.append(f'{count} can not be run: no CUDA device')
    if wrong:
        sys.exit('\n'.join(wrong))
    if '--run' in sys.argv:
        failed = run(chosen)
        sys.exit(f'{count} run; failed: {", ".join(failed)}' if failed else print(f'{count} run on {torch.cuda.get_device_name()}'))
    here = 'a CUDA device is here, try --run' if torch.cuda.is_available() else 'no CUDA device'
    print(f'{count}, collected and skipped: {here}')
