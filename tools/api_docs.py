"""What the documentation says of every public name of qdml, and which of them say too little.

`describe` gives the block of one function or class: its signature, its docstring, and a table of its parameters or
fields; a class's methods follow it. Run from the root of the repository, it lists every public function, method,
parameter, return value and dataclass field without a word, and fails where there is one.
"""
import importlib
import inspect
import pkgutil
import re
import sys
from dataclasses import MISSING, fields, is_dataclass
from functools import cached_property
from types import FunctionType
from fastcore.docments import docments
from nbdev.config import get_config
import qdml

silent = ('self', 'cls', 'kwargs', 'args')     # need no description

def modules() -> list[str]:
    "All modules of the package"
    return [m.name for m in pkgutil.walk_packages(qdml.__path__, 'qdml.') if not m.name.endswith('_modidx')]

def own(name: str) -> dict:
    "Public functions and classes that a module exports and defines"
    module = importlib.import_module(name)
    found = {n: getattr(module, n) for n in getattr(module, '__all__', [])}
    return {n: x for n, x in found.items() if getattr(x, '__module__', '') == name and (inspect.isclass(x) or inspect.isroutine(x))}

def plain(text: str|None) -> str:
    "A comment or a docstring on one line, fit for a table"
    return re.sub(r'\s+', ' ', text or '').strip().replace('|', '\\|')

def type_name(annotation) -> str:
    "A type as it is written"
    if annotation is inspect.Parameter.empty:
        return ''
    if isinstance(annotation, str):
        return annotation
    if inspect.isclass(annotation) and not hasattr(annotation, '__args__'):
        return annotation.__name__
    return re.sub(r'\b(?:\w+\.)+(\w+)', r'\1', str(annotation))

def value_name(value) -> str:
    "A default as it is written"
    if value is MISSING or value is inspect.Parameter.empty:
        return ''
    if repr(value) == '<factory>':
        return '…'
    return getattr(value, '__name__', None) or repr(value)

def options(function):
    "The dataclass whose fields are a function's parameters; None where there is none"
    init = getattr(function, '__delwrap__', None)
    return init and function.__globals__.get(init.__qualname__.split('.')[0])

def beside(function, name: str) -> str:
    "The comment on a parameter's line, or on the line of what is returned, where docments finds none"
    lines = inspect.getsource(function).splitlines()
    mark = r'->' if name == 'return' else rf'^.*[\s(*]{name}\b'
    for line in lines[:next((i for i, line in enumerate(lines) if line.strip().startswith('"')), 1)]:
        found = re.search(rf'{mark}.*?#\s*(.+)$', line)
        if found:
            return found[1]
    return ''

def comments(function) -> dict[str, str]:
    "Parameter -> comment, `return` among them; of the options where a function takes a class's fields"
    found = field_comments(taken) if (taken := options(function)) else {}
    function = inspect.unwrap(function)
    try:
        found |= {n: beside(function, n) for n in (*inspect.signature(function).parameters, 'return') if n not in found}
        found |= {n: c for n, c in docments(function, returns=True).items() if c}
    except (OSError, TypeError, SyntaxError, KeyError):       # no source, or one that docments can't read
        pass
    return found

def field_comments(cls) -> dict[str, str]:
    "Field of a dataclass -> comment, those of its bases among them"
    found = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith('qdml') and is_dataclass(base):
            found |= {n: c for n, c in docments(base, returns=False).items() if c}
            for line in inspect.getsource(base).splitlines():      # fields that the constructor does not take
                if line_found := re.match(r' +(\w+): .*field\(.*init=False.*?\) *# *(.+)$', line):
                    found[line_found[1]] = line_found[2]
    return found

def parameters(function) -> list[inspect.Parameter]:
    "Of a function, without self"
    return [p for n, p in inspect.signature(function).parameters.items() if n not in ('self', 'cls')]

def shown_parameter(p: inspect.Parameter) -> str:
    "A parameter as in a signature"
    stars = {inspect.Parameter.VAR_POSITIONAL: '*', inspect.Parameter.VAR_KEYWORD: '**'}.get(p.kind, '')
    kind = type_name(p.annotation)
    default = '' if p.default is p.empty else f' = {value_name(p.default)}' if kind else f'={value_name(p.default)}'
    return f'{stars}{p.name}'+(f': {kind}' if kind else '')+default

def signature(name: str, function) -> str:
    "A call as one writes it, a parameter a line where it would be long"
    shown, keyword = [], False
    for p in parameters(function):
        if p.kind is p.KEYWORD_ONLY and not keyword:
            shown, keyword = [*shown, '*'], True
        shown.append(shown_parameter(p))
    one = f"{name}({', '.join(shown)})"
    return one if len(one) <= 90 else f'{name}(\n    '+',\n    '.join(shown)+')'

def table(rows: list[tuple[str, str, str, str]], heading: str) -> str:
    "Name, type, default, description as markdown; the column of defaults only where there is one"
    if not rows:
        return ''
    defaults = any(row[2] for row in rows)
    columns = [heading, 'type', *(['default'] if defaults else []), 'description']
    lines = ['| '+' | '.join(columns)+' |', '|'+'---|'*len(columns)]
    for name, kind, default, text in rows:
        cells = [f'`{name}`' if name != 'returns' else '*returns*', f'`{kind}`'.replace('|', '\\|') if kind else '',
                 *([f'`{default}`'.replace('|', '\\|') if default else ''] if defaults else []), text]
        lines.append('| '+' | '.join(cells)+' |')
    return '\n'.join(lines)+'\n'

def function_rows(function) -> list[tuple[str, str, str, str]]:
    "The table of a function"
    said = comments(function)
    rows = [(p.name, type_name(p.annotation), value_name(p.default), plain(said.get(p.name))) for p in parameters(function)]
    returned = inspect.signature(function).return_annotation
    if said.get('return') or returned not in (inspect.Signature.empty, None):
        rows.append(('returns', type_name(returned), '', plain(said.get('return'))))
    return rows

def field_rows(cls) -> list[tuple[str, str, str, str]]:
    "The table of a dataclass"
    said = field_comments(cls)
    return [(f.name, type_name(f.type), value_name(f.default if f.default_factory is MISSING else f.default_factory()),
             plain(said.get(f.name))) for f in fields(cls) if not f.name.startswith('_')]

def methods(cls) -> dict[str, tuple[str, object]]:
    "Public method -> ('method', function) or ('property', function), of those written in the class itself"
    found = {}
    lines, first = inspect.getsourcelines(cls)
    for name, x in vars(cls).items():
        kind = 'property' if isinstance(x, (property, cached_property)) else 'method'
        function = x.fget if isinstance(x, property) else x.func if isinstance(x, cached_property) else getattr(x, '__func__', x)
        public = not name.startswith('_') or name == '__call__'
        if not public or not isinstance(function, FunctionType):
            continue
        code = inspect.unwrap(function).__code__
        if code.co_filename == inspect.getsourcefile(cls) and first <= code.co_firstlineno < first+len(lines):
            found[name] = kind, function
    return found

def source_link(x) -> str:
    "Where it is written"
    line = inspect.getsourcelines(x)[1]
    path = x.__module__.replace('.', '/')+'.py'
    config = get_config()
    address = f'{config.git_url}/blob/{config.branch}/{path}#L{line}'
    return f'[source]({address}){{target="_blank" style="float:right; font-size:smaller"}}'

def described(name: str, function) -> str:
    "Signature, docstring and table of a function or method"
    text = f'```python\n{signature(name, function)}\n```\n\n{inspect.getdoc(function) or ""}\n\n'
    return text+table(function_rows(function), 'parameter')

def describe(x, name: str|None = None) -> str:
    "The block of a function or a class"
    name = name or x.__name__
    head = f'---\n\n{source_link(x)}\n\n### {name}\n\n'
    if not inspect.isclass(x):
        return head+described(name, x)
    text = head+f'```python\n{signature(name, x) if callable_init(x) else name}\n```\n\n{inspect.getdoc(x) or ""}\n\n'
    text += table(field_rows(x), 'field') if is_dataclass(x) else table(init_rows(x), 'parameter')
    for method, (kind, function) in methods(x).items():
        if kind == 'property':
            said = plain(comments(function).get('return'))
            text += f'\n#### {name}.{method}\n\n*{type_name(inspect.signature(function).return_annotation)}*: {inspect.getdoc(function) or ""}'
            text += f' ({said})\n' if said else '\n'
        else:
            text += f'\n#### {name}.{method}\n\n'+described(method, function)
    return text

def callable_init(cls) -> bool:
    "Whether a class's signature can be told"
    try:
        inspect.signature(cls)
    except (ValueError, TypeError):
        return False
    return '__init__' in vars(cls) or is_dataclass(cls)

def init_rows(cls) -> list[tuple[str, str, str, str]]:
    "The table of a class's own constructor"
    return function_rows(cls.__init__) if '__init__' in vars(cls) else []

def missing(name: str, x) -> list[str]:
    "What has no word, of a function or a class"
    found = [] if inspect.getdoc(x) else [f'{name}: no docstring']
    if inspect.isclass(x):
        rows = field_rows(x) if is_dataclass(x) else init_rows(x)
        found += [f'{name}.{n}' for n, _, _, text in rows if not text and n not in silent and n != 'returns']
        for method, (kind, function) in methods(x).items():
            found += missing_of_method(f'{name}.{method}', function, kind, x, method)
        return found
    return found+[f'{name}({n})' for n, _, _, text in function_rows(x) if not text and n not in silent]

def missing_of_method(name: str, function, kind: str, cls, method: str) -> list[str]:
    "What has no word, of a method; one that a base describes inherits its words"
    if any(method in vars(base) for base in cls.__mro__[1:] if base.__module__.startswith('qdml')):
        return [] if inspect.getdoc(getattr(cls, method)) else [f'{name}: no docstring']
    found = [] if inspect.getdoc(function) else [f'{name}: no docstring']
    if kind == 'property':
        return found
    return found+[f'{name}({n})' for n, _, _, text in function_rows(function) if not text and n not in silent]

if __name__ == '__main__':
    wanting = [f'{module}: {line}' for module in modules() for name, x in own(module).items() for line in missing(name, x)]
    print(*wanting, sep='\n')
    public = sum(len(own(module)) for module in modules())
    if wanting:
        sys.exit(f'{len(wanting)} descriptions are missing; {public} public functions and classes')
    print(f'{public} public functions and classes, every parameter, return value and field described')
