"""Stage the documentation as nbdev does before it calls Quarto, and refuse any notebook that holds an error output.

The staged pages are in _proc/, ready for `quarto render`. Run from the root of the repository.
"""
import json, sys
from pathlib import Path
import nbdev.doclinks
from nbdev.quarto import refresh_quarto_yml, nbdev_sidebar
from nbdev.serve import proc_nbs

def errors(folder: Path):
    "Pages under `folder` that show an error output"
    for f in sorted(folder.rglob('*.ipynb')):
        for i, cell in enumerate(json.loads(f.read_text())['cells']):
            for o in cell.get('outputs', []):
                if o['output_type'] == 'error': yield f'{f} cell {i}: {o["ename"]}: {o["evalue"]}'

if __name__ == '__main__':
    refresh_quarto_yml()
    nbdev.doclinks._build_modidx()
    nbdev_sidebar.__wrapped__()
    staged = proc_nbs(force=True)
    pages = [p for p in staged.rglob('*.ipynb')]
    expected = [p for p in Path('nbs').rglob('*.ipynb') if not any(part.startswith(('.', '_')) for part in p.parts)]
    found = list(errors(Path('nbs')))+list(errors(staged))
    if len(pages) != len(expected): found.append(f'{len(pages)} pages staged of {len(expected)}')
    if not (staged/'_quarto.yml').is_file(): found.append('_quarto.yml was not staged')
    if found: sys.exit('\n'.join(found))
    print(f'{len(pages)} pages staged')
