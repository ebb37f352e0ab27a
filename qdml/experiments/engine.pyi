# made from engine.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Resources', 'Engine', 'check_function', 'folder_mark', 'check_address', 'started', 'costs_of', 'engine_study']
import dataclasses, functools, hashlib, importlib, json, math, os, re, secrets, signal, socket
import multiprocessing.spawn, subprocess, sys, tempfile, threading, time, warnings
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Callable
from unittest import mock
import numpy as np, pandas as pd, psutil
from fastcore.basics import patch
from tqdm import tqdm
import qdml
from ..programs import parsed_options
from ..runs import check_folder, deferred_interrupt, one_process, plain, read_json, threads, write_csv, write_json

@dataclass(frozen=True)
class Resources:
    cpus: int = ...
    gpus: float = ...
    memory: int = ...

    def __post_init__(self) -> None: ...

    def counted(self) -> dict[str, float]: ...

    def check_fit(self, nodes: list[dict]) -> None: ...

@dataclass(frozen=True)
class Engine:
    workers: int = ...
    address: str | None = ...
    resources: Resources = ...

    def __post_init__(self) -> None: ...

    def run(self, function: Callable, calls: dict[str, tuple], store: str | Path | None=..., shared: Iterable[str | Path]=..., unit: str=...) -> dict[str, object]: ...

    def map(self, function: Callable, items: Iterable) -> Iterator: ...

def check_function(function: Callable) -> None: ...

def folder_mark(folder: str | Path) -> tuple[str, str]: ...

@dataclass(frozen=True)
class _Caller:
    resources: Resources
    marks: tuple = ...
    machine: str = ...
    version: str = ...

    @classmethod
    def of(cls, engine: Engine, shared: Iterable) -> Any: ...

def check_address(address: str, seconds: float=...) -> None: ...

class _RayCalls:
    at_once: float
    ray: Any
    handed: Any
    resources: Any
    room: Any
    task: Any

    def __init__(self, engine: Engine) -> None: ...

    def machines(self) -> list[dict]: ...

    def submit(self, caller: _Caller, function: Callable, arguments: tuple) -> Future: ...

    def error(self, e: BaseException) -> tuple[bool, BaseException]: ...

    def close(self) -> None: ...

class _PoolCalls:
    resources: Any
    workers: Any
    at_once: Any
    room: Any
    others: Any
    pool: Any
    handed: Any

    def __init__(self, engine: Engine) -> None: ...

    def machines(self) -> list[dict]: ...

    def submit(self, caller: _Caller, function: Callable, arguments: tuple) -> Future: ...

    def error(self, e: BaseException) -> tuple[bool, BaseException]: ...

    def close(self) -> None: ...

@contextmanager
def started(engine: Engine) -> Iterator[None]: ...

class _Flight:
    calls: _RayCalls | _PoolCalls
    caller: _Caller
    function: Callable
    interrupt: deferred_interrupt
    kept: bool
    tries: int
    out: Any
    tried: Any
    looked: Any

    def __init__(self, calls: _RayCalls | _PoolCalls, caller: _Caller, function: Callable, interrupt: deferred_interrupt, kept: bool=..., tries: int=...) -> None: ...

    def start(self, name: Any, arguments: tuple) -> None: ...

    def landed(self) -> Iterator[tuple]: ...

class _Store:
    folder: Any
    function: Any

    def __init__(self, folder: str | Path, function: Callable) -> None: ...

    def held(self) -> Any: ...

    def read_all(self, calls: dict) -> dict: ...

    def read(self, name: str, called: str) -> object: ...

    def write(self, name: str, arguments: tuple, result: Any) -> object: ...

def costs_of(engine: Engine, calls: int=...) -> dict[str, float]: ...

def engine_study(results: str=...) -> None: ...
