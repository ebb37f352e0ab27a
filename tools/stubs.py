"""Write the stubs by which type checkers and editors know qdml; with --check, only say which are out of date.

A checker does not see a method that `@patch` adds to a class, the options that `@delegates` puts in place of
`**kwargs`, or that one system gives one trajectory and a list gives a list. The stubs say so: `qdml/NAME.pyi` is made
from the exported `qdml/NAME.py`, each patched method in its class, without bodies. They are checked against the running
package by `python -m mypy.stubtest qdml`, and by use in `tools/typed_use.py`; the bodies of functions are not checked.
A public function with a parameter or result that has no type is refused.
"""
import ast
import importlib
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path

root = Path(__file__).resolve().parent.parent
heading = '# made from {} by tools/stubs.py: do not edit\n'
kept = {'property', 'cached_property', 'classmethod', 'staticmethod', 'contextmanager', 'dataclass'}
added = 'from typing import Any, ClassVar, Self, overload\n'

# What the source does not say: what is imported only when it is used, and what may be of many kinds.
precise = {
    'cli.qdml_evaluate': 'pandas.DataFrame', 'metrics.score_suite': 'pandas.DataFrame',
    'plots.styled': 'pandas.io.formats.style.Styler', 'plots.styled(table)': 'pandas.DataFrame',
    'runs.write_csv(table)': 'pandas.DataFrame', 'runs.deferred_interrupt.__enter__': 'Self',
    'trajectory.to_xarray': 'xarray.Dataset', 'trajectory.Trajectory.to_xarray': 'xarray.Dataset',
    'trajectory.from_xarray(dataset)': 'xarray.Dataset',
    'fitting.normal_equations(net)': 'torch.nn.Module', 'fitting.gauss_newton(net)': 'torch.nn.Module',
    'runs.Run.damaged(why)': 'object', 'systems.Potential.center': 'float|None', 'training.train(start)': 'Any',
} | dict.fromkeys((
    'systems.System.packet', 'windowing.Trajectories.psi', 'model.Network.__init__(config)', 'plots.median_range(values)',
    'runs.write_json(content)', 'runs.save_model(net)', 'runs.plain', 'runs.plain(content)', 'runs.Run.finish(net)',
    'systems.as_potential(v)', 'training.unrolled_width(config)', 'training.check_windows(config)',
    'training.flatten(tree)', 'training.unflatten', 'windowing.trajectories_from_arrays(psi)', 'windowing.trajectories_from_arrays(v)',
    'windowing.trajectories_from_arrays(potential_index)', 'windowing.Sampling.of(config)', 'windowing.read_rows(psi)',
    'cli.choose',
), 'Any')

def dotted(node: ast.expr) -> str:
    "The last name of a decorator or an annotation"
    node = node.func if isinstance(node, ast.Call) else node
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, 'id', '')

def decorator(node, name: str) -> ast.expr|None:
    "The decorator of that name"
    return next((d for d in getattr(node, 'decorator_list', []) if dotted(d) == name), None)

def public(name: str) -> bool:
    "Whether a name is public, or special"
    return not name.startswith('_') or name.startswith('__')

def returns_value(node: ast.FunctionDef) -> bool:
    "Whether a function returns or yields something; functions within it are not looked into"
    todo = list(node.body)
    while todo:
        one = todo.pop()
        if isinstance(one, ast.Return) and one.value is not None or isinstance(one, (ast.Yield, ast.YieldFrom)):
            return True
        if not isinstance(one, (ast.FunctionDef, ast.Lambda, ast.ClassDef)):
            todo += ast.iter_child_nodes(one)
    return False

def bare(node: ast.FunctionDef) -> bool:
    "Whether a method has parameters or a result without any type"
    return not node.returns and not any(arg.annotation for arg in node.args.args) and node.name != '__init__'

def as_list(annotation: ast.expr|None) -> tuple[ast.expr, ast.expr]|None:
    "`X` and `list[X]` of an annotation `X|list[X]`"
    if isinstance(annotation, ast.BinOp) and ast.unparse(annotation.right) == f'list[{ast.unparse(annotation.left)}]':
        return annotation.left, annotation.right
    return None

def optional(args: ast.arguments):
    "Add None to the types of parameters whose default it is"
    positional = list(zip(reversed(args.args), reversed(args.defaults)))
    for arg, default in [*positional, *zip(args.kwonlyargs, args.kw_defaults)]:
        none = isinstance(default, ast.Constant) and default.value is None
        if none and arg.annotation and 'None' not in ast.unparse(arg.annotation):
            arg.annotation = ast.parse(f'{ast.unparse(arg.annotation)}|None', mode='eval').body

def complete(node: ast.FunctionDef, method: bool):
    "Give every parameter and result that has no type one: Any, or what a special method gives"
    args = node.args
    named = [*args.posonlyargs, *args.args][1 if method and not decorator(node, 'staticmethod') else 0:]
    for arg in filter(None, [*named, *args.kwonlyargs, args.vararg, args.kwarg]):
        arg.annotation = arg.annotation or ast.Name('Any')
    node.returns = node.returns or ast.Name({'__repr__': 'str', '__len__': 'int'}.get(node.name, 'Any'))

class Stub:
    "The stub of one module"
    def __init__(self, path: Path): # of the module
        self.path, self.faults = path, []
        parts = path.relative_to(root/'qdml').with_suffix('').parts
        self.name = '.'.join(part for part in parts if part != '__init__')
        self.tree = ast.parse(path.read_text(encoding='utf-8'))
        self.module = importlib.import_module('.'.join(filter(None, ('qdml', self.name))))

    def options(self, node: ast.FunctionDef, source: ast.expr) -> ast.arguments:
        "The fields of a dataclass as parameters that have a name"
        cls = getattr(self.module, dotted(source))
        names = [ast.arg(f.name, ast.parse(str(getattr(f.type, '__name__', f.type)) if isinstance(f.type, type)
                                           else str(f.type), mode='eval').body) for f in fields(cls)]
        return ast.arguments([], [], None, names, [ast.Constant(...)]*len(names), None, [])

    def function(self, node: ast.FunctionDef, owner: str = '') -> list[ast.stmt]:
        "A function or method without its body; two where one gives one and a list gives a list"
        full = '.'.join(filter(None, (self.name, owner, node.name)))
        if source := decorator(node, 'delegates'):
            node.args = self.options(node, source.args[0])
        if full in precise:
            node.returns = ast.parse(precise[full], mode='eval').body
        elif node.returns is None and not returns_value(node):
            node.returns = ast.Constant(None)
        node.decorator_list = [d for d in node.decorator_list if dotted(d) in kept]
        node.body = [ast.Expr(ast.Constant(...))]
        args = node.args
        optional(args)
        args.defaults = [ast.Constant(...) for _ in args.defaults]
        args.kw_defaults = [d and ast.Constant(...) for d in args.kw_defaults]
        for arg in [*args.args, *args.kwonlyargs]:
            if f'{full}({arg.arg})' in precise:
                arg.annotation = ast.parse(precise[f'{full}({arg.arg})'], mode='eval').body
        self.look(node, full, bool(owner))
        complete(node, bool(owner))
        return self.overloads(node)

    def look(self, node: ast.FunctionDef, full: str, method: bool):
        "Note what has no type"
        if not all(public(part) for part in full.split('.')) or node.name in ('__repr__', '__len__'):
            return
        args = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        static = decorator(node, 'staticmethod')
        for arg in args[1 if method and not static else 0:]:
            if arg.annotation is None and arg.arg != '_':
                self.faults.append(f'{full}: {arg.arg} has no type')
        if node.returns is None:
            self.faults.append(f'{full}: what it returns has no type')

    def overloads(self, node: ast.FunctionDef) -> list[ast.stmt]:
        "A function, or two of it"
        result = as_list(node.returns)
        chosen = next((i for i, arg in enumerate(node.args.args) if as_list(arg.annotation)), None)
        if not result or chosen is None:
            return [node]
        found = []
        for k in (0, 1):
            one = ast.parse(ast.unparse(node)).body[0]
            one.args.args[chosen].annotation = as_list(node.args.args[chosen].annotation)[k]
            one.returns = result[k]
            one.decorator_list.insert(0, ast.Name('overload'))
            found.append(one)
        return found

    def field(self, node: ast.AnnAssign, owner: str) -> ast.AnnAssign:
        "An annotated name; of a default it says that there is one"
        full = f'{self.name}.{owner}.{node.target.id}'
        if full in precise:
            node.annotation = ast.parse(precise[full], mode='eval').body
        if ast.unparse(node.value or node) == 'None' and 'None' not in ast.unparse(node.annotation):
            node.annotation = ast.parse(f'{ast.unparse(node.annotation)}|None', mode='eval').body
        if node.value is not None and 'init=False' not in ast.unparse(node.value):
            node.value = ast.Constant(...)
        return node

    def variable(self, node: ast.Assign, owner: type|None = None) -> list[ast.stmt]:
        "The names that an assignment makes, with the types of their values; what is plain stays as it is"
        if owner and isinstance(node.value, (ast.Constant, ast.Name)) and getattr(node.value, 'value', '') is not None:
            return [node] if public(getattr(node.targets[0], 'id', '_')) else []
        target = node.targets[0]
        if owner and isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = zip(target.elts, node.value.elts)
            return [line for name, value in pairs for line in self.variable(ast.Assign([name], value), owner)]
        found = []
        for one in getattr(target, 'elts', [target]):
            if isinstance(one, ast.Name) and public(one.id) and not self.inherited(owner, one.id):
                kind = kind_of(getattr(owner or self.module, one.id))
                kind = precise.get('.'.join((self.name, getattr(owner, '__name__', ''), one.id)), kind)
                kind = f'ClassVar[{kind}]' if has_fields(owner) else kind
                found.append(ast.parse(f'{one.id}: {kind}').body[0])
        return found

    def inherited(self, owner: type|None, name: str) -> bool:
        "Whether a base of a class says already what a name is"
        bases = owner.__mro__[1:] if owner else ()
        return any(name in {*vars(base), *getattr(base, '__annotations__', {})} for base in bases)

    def class_(self, node: ast.ClassDef) -> ast.ClassDef:
        "A class without bodies; a method that has no types, as its base has, is the base's"
        body, owner = [], getattr(self.module, node.name)
        for one in node.body:
            if isinstance(one, ast.FunctionDef):
                known = {x.target.id for x in body if isinstance(x, ast.AnnAssign)}
                given = set_in(one) if one.name == '__init__' else {}
                body += [ast.AnnAssign(ast.Name(n), kind, None, 1) for n, kind in given.items() if n not in known]
                inherited = bare(one) and any(hasattr(base, one.name) for base in owner.__mro__[1:-1])
                body += self.function(one, node.name) if public(one.name) and not inherited else []
            elif isinstance(one, ast.AnnAssign):
                body.append(self.field(one, node.name))
            elif isinstance(one, ast.Assign):
                body += self.variable(one, owner)
        node.body = body or [ast.Expr(ast.Constant(...))]
        without = set() if has_fields(owner) else {'dataclass'}
        node.decorator_list = [d for d in node.decorator_list if dotted(d) in kept-without]
        return node

    def patch_in(self):
        "Move patched methods into their classes"
        classes = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}
        for node in [n for n in self.tree.body if decorator(n, 'patch')]:
            how = {word.arg for word in getattr(decorator(node, 'patch'), 'keywords', [])}
            first = node.args.args[0]
            owner, first.annotation = classes[first.annotation.id], None
            node.decorator_list = [d for d in node.decorator_list if dotted(d) != 'patch']
            if 'as_prop' in how:
                node.decorator_list.insert(0, ast.Name('property'))
            if 'cls_method' in how:
                node.decorator_list.insert(0, ast.Name('classmethod'))
                node.returns = ast.Name('Self') if getattr(node.returns, 'id', '') == owner.name else node.returns
            owner.body = [x for x in owner.body if getattr(x, 'name', '') != node.name]+[node]
            self.tree.body.remove(node)

    def text(self) -> str:
        "The whole stub"
        self.patch_in()
        body = []
        for node in self.tree.body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                body.append(node)
            elif isinstance(node, ast.ClassDef):
                body.append(self.class_(node))
            elif isinstance(node, ast.FunctionDef):
                body += self.function(node) if public(node.name) else []
            elif isinstance(node, ast.AnnAssign) and public(node.target.id):
                body.append(self.field(node, ''))
            elif isinstance(node, ast.Assign):
                everything = getattr(node.targets[0], 'id', '') == '__all__'
                body += [node] if everything else self.variable(node)
        used = [value.split('.')[0] for name, value in precise.items()
                if name.startswith(f'{self.name}.') and '.' in value]
        imports = ''.join(f'import {name}\n' for name in dict.fromkeys(used))
        imports += 'import pandas.io.formats.style\n' if self.name == 'plots' else ''
        code = ast.unparse(ast.fix_missing_locations(ast.Module(body, [])))
        return heading.format(self.path.name)+added+imports+code.replace(':\n        ...', ': ...').replace(
            ':\n    ...', ': ...')+'\n'

def set_in(init: ast.FunctionDef) -> dict[str, ast.expr]:
    "Public attribute -> annotation, of what a constructor sets"
    types = {arg.arg: arg.annotation for arg in [*init.args.args, *init.args.kwonlyargs]}
    found = {}
    for node in ast.walk(init):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple):
                values = node.value.elts if isinstance(node.value, ast.Tuple) else [None]*len(target.elts)
                pairs = list(zip(target.elts, values))
            for one, value in pairs:
                if isinstance(one, ast.Attribute) and getattr(one.value, 'id', '') == 'self' and public(one.attr):
                    kind = types.get(value.id) if isinstance(value, ast.Name) else None
                    found.setdefault(one.attr, kind or ast.Name('Any'))
    return found

def has_fields(cls: type|None) -> bool:
    "Whether a class is a dataclass with a field; one without is no dataclass to a checker, so that its names can be fields"
    return is_dataclass(cls) and bool(fields(cls))

def kind_of(value) -> str:
    "The type of a value, as it is written"
    if isinstance(value, (bool, int, float, str)):
        return type(value).__name__
    if type(value).__module__ == 'torch' and type(value).__name__ == 'dtype':
        return 'torch.dtype'
    if isinstance(value, dict):
        return 'dict[str, Any]' if all(isinstance(key, str) for key in value) else 'dict[Any, Any]'
    if isinstance(value, tuple):
        return 'tuple[Any, ...]'
    if isinstance(value, (list, set)):
        return f'{type(value).__name__}[Any]'
    return 'Any'

def stubs() -> tuple[dict[Path, str], list[str]]:
    "File -> text of every stub, and what has no type"
    texts, faults = {}, []
    for path in sorted((root/'qdml').rglob('*.py')):
        if path.stem != '_modidx':
            stub = Stub(path)
            texts[path.with_suffix('.pyi')] = stub.text()
            faults += stub.faults
    return texts, faults

if __name__ == '__main__':
    texts, faults = stubs()
    if faults:
        sys.exit('\n'.join(faults))
    stale = [path for path, text in texts.items() if not path.is_file() or path.read_text(encoding='utf-8') != text]
    stale += [path for path in (root/'qdml').rglob('*.pyi') if path not in texts]
    if '--check' in sys.argv and stale:
        sys.exit('run tools/stubs.py: '+', '.join(str(path.relative_to(root)) for path in stale))
    for path in stale:
        path.write_text(texts[path], encoding='utf-8') if path in texts else path.unlink()
    print(f'{len(texts)} stubs, {len(stale)} of them new')
