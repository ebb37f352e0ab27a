# made from __init__.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload

