"""Refuse imports between the modules of qdml that point the wrong way, inside functions too, and private names across modules.

The order of the rooms is that of the pages in nbs/: a module may import those whose pages come before its own.
Experiments may import all rooms, and each other without a circle. Run from the root of the repository.
"""
import ast, json, re, sys
from pathlib import Path

def rooms() -> list[str]:
    "Modules in the order of their pages"
    found = []
    for page in sorted(Path('nbs').glob('[0-9]*.ipynb')):
        source = [''.join(c['source']) for c in json.loads(page.read_text())['cells'] if c['cell_type'] == 'code']
        found += re.findall(r'#\| default_exp (\S+)', '\n'.join(source))
    return found

def imports(file: Path) -> list[tuple[str, list[str]]]:
    "Modules of qdml that a file imports, and the names that it takes from each"
    package, found = file.parent.relative_to('qdml').parts, []
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom):
            base = package[:len(package)-node.level+1] if node.level else ()
            module = '.'.join([*base, *filter(None, [node.module])])
            if node.level or module.startswith('qdml.'):
                found.append((module.removeprefix('qdml.'), [a.name for a in node.names]))
        if isinstance(node, ast.Import):
            found += [(a.name.removeprefix('qdml.'), []) for a in node.names if a.name.startswith('qdml.')]
    return found

def wrong(file: Path, order: list[str]) -> list[str]:
    "What is wrong with the imports of one file"
    name = '.'.join(file.with_suffix('').relative_to('qdml').parts)
    said = []
    for module, names in imports(file):
        if any(n.startswith('_') for n in names):
            said.append(f'{name} takes a private name from {module}')
        if name in order and module in order and order.index(module) >= order.index(name):
            said.append(f'{name} imports {module}, whose page does not come before its own')
        if name in order and module.startswith('experiments'):
            said.append(f'{name} imports an experiment')
    return said

def circles(files: list[Path]) -> list[str]:
    "Modules that can be reached from themselves"
    names = ['.'.join(f.with_suffix('').relative_to('qdml').parts) for f in files]
    reached = {n: {m for m, _ in imports(f)} for n, f in zip(names, files)}
    for _ in names:
        reached = {n: set.union(to, *(reached.get(m, set()) for m in to)) for n, to in reached.items()}
    return [f'{n} imports itself in a circle' for n in names if n in reached[n]]

if __name__ == '__main__':
    files = [f for f in sorted(Path('qdml').rglob('*.py')) if f.stem not in ('__init__', '_modidx')]
    order = rooms()
    found = [line for f in files for line in wrong(f, order)]+circles(files)
    if found:
        sys.exit('\n'.join(found))
    print(f'{len(files)} modules, every import points one way: {" → ".join(order)}')
