"""Record the frames of the networks that are too slow for a web page: writes qdml/web/recorded.npz (half a minute)."""
from pathlib import Path
import numpy as np
from qdml.web import record, recorded_cases

if __name__ == '__main__':
    arrays = {}
    for case in recorded_cases:
        arrays |= {f'{case.name}-{name}': value for name, value in record(case).items()}
    np.savez_compressed(Path(__file__).resolve().parent.parent/'qdml'/'web'/'recorded.npz', **arrays)
