"""The layers of a story as tables: columns of plain values, for pandas, for Arrow and for what is built on them.

The room knows nothing of a story but that its layers are tuples of Structs, so that `Story` itself may offer tables.
"""

import types
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from storyworld.errors import StoryworldError

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

# Fields with the id of somebody or something that has a name; a column beside each has the name.
_IDS = ("speaker", "entity", "agent", "patient", "narrator", "focalizer", "a", "b")
_NAMED_LAYERS = ("characters", "places")
_PANDAS_TYPES: dict[object, str] = {int: "int64", float: "float64", bool: "bool", str: "string"}
_PANDAS_OPTIONAL = {"int64": "Int64", "bool": "boolean"}


class Book(Struct, frozen=True):
    """What columns need beside a row: the text, and the names of whatever has an id."""

    text: str
    names: Mapping[str, str]


class Column(Struct, frozen=True):
    """One column: its name, the type of its values as an annotation, and how to get a value from a row."""

    name: str
    type: Any
    is_optional: bool
    value: Callable[[Any, Book], object]


def columns(story: Struct, layer: str) -> dict[str, list[object]]:
    """Return a layer of a story as columns of one length, by name: the fields of the story file, made flat.

    A span or a place within a row becomes columns of its own (`cue_start`, `cue_end`). Rows with a span have their
    words in `text` too, and beside an id of somebody is their name (`speaker_name`). Raises StoryworldError where a
    story has no such layer, or where it was not computed.
    """
    described = layer_columns(type(story), layer)
    value = getattr(story, layer)
    if value is None:
        raise StoryworldError(f"The layer {layer} was not computed for this story; read it anew, or take another.")
    named = (one for of in _NAMED_LAYERS for one in getattr(story, of, None) or ())
    book = Book(getattr(story, "text", ""), {one.id: one.name for one in named})
    rows = list(_rows(value)) if isinstance(value, Struct) else value
    return {column.name: [column.value(row, book) for row in rows] for column in described}


def layers(story_type: type[Struct]) -> tuple[str, ...]:
    """Return the names of the layers of a story that can be tables."""
    hints = typing.get_type_hints(story_type)
    fields = (field.name for field in msgspec.structs.fields(story_type))
    return tuple(name for name in fields if _row_type(hints[name]) is not None)


def layer_columns(story_type: type[Struct], layer: str) -> tuple[Column, ...]:
    """Return the columns of a layer, whatever the story. Raises StoryworldError where there is no such layer."""
    known = layers(story_type)
    if layer not in known:
        raise StoryworldError(f"There is no layer {layer}; a table can be made of {', '.join(known)}.")
    row = _row_type(typing.get_type_hints(story_type)[layer])
    if not _is_struct(row):
        found = [Column(name, int, False, _item(i)) for i, name in enumerate(("start", "end"))]
        return (*found, Column("text", str, False, lambda span, book: book.text[span[0] : span[1]]))
    found = list(_fields(row, is_column=row.__name__ == "Tokens"))
    if {"start", "end"} <= {column.name for column in found}:
        words = Column("text", str, False, lambda row, book: book.text[row.start : row.end])
        found.insert(1 + [column.name for column in found].index("end"), words)
    return tuple(found)


def to_pandas(story: Struct, layer: str) -> "pd.DataFrame":
    """Return a layer as a data frame. Raises StoryworldError without pandas, and as `columns` does."""
    try:
        import pandas as pd
    except ImportError as error:
        raise _missing("pandas", "pandas") from error
    values = columns(story, layer)
    series = {
        column.name: pd.Series(values[column.name], dtype=_pandas_type(column))
        for column in layer_columns(type(story), layer)
    }
    return pd.DataFrame(series)


def to_arrow(story: Struct, layer: str) -> "pa.Table":
    """Return a layer as an Arrow table. Raises StoryworldError without pyarrow, and as `columns` does."""
    try:
        import pyarrow as pa
    except ImportError as error:
        raise _missing("pyarrow", "tables") from error
    described = layer_columns(type(story), layer)
    schema = pa.schema([pa.field(column.name, arrow_type(column.type), column.is_optional) for column in described])
    return pa.table(columns(story, layer), schema=schema)


def _missing(library: str, extra: str) -> StoryworldError:
    return StoryworldError(f"This needs {library}; install it with `pip install storyworld[{extra}]`.")


def _fields(struct: type[Struct], *, is_column: bool = False) -> Iterator[Column]:
    """Yield the columns of a Struct's fields; with `is_column`, a field holds a whole column."""
    hints = typing.get_type_hints(struct)
    for field in msgspec.structs.fields(struct):
        hint, is_optional = _bare(hints[field.name])
        if is_column:
            hint = typing.get_args(hint)[0]
        if _is_struct(hint):
            for part in _fields(hint):
                yield Column(f"{field.encode_name}_{part.name}", part.type, True, _part(field.name, part.value))
            continue
        yield Column(field.encode_name, hint, is_optional, _value(field.name))
        if field.name in _IDS:
            yield Column(f"{field.encode_name}_name", str, True, _name(field.name))


def _value(name: str) -> Callable[[Any, Book], object]:
    def value(row: object, _: Book) -> object:
        return _plain(getattr(row, name))

    return value


def _plain(value: object) -> object:
    """Return a value without Structs and tuples, which are those of the library."""
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Struct):
        return {field.encode_name: _plain(getattr(value, field.name)) for field in msgspec.structs.fields(value)}
    return value


def _part(name: str, value: Callable[[Any, Book], object]) -> Callable[[Any, Book], object]:
    return lambda row, book: None if getattr(row, name) is None else value(getattr(row, name), book)


def _name(id_field: str) -> Callable[[Any, Book], object]:
    return lambda row, book: book.names.get(getattr(row, id_field))


def _item(i: int) -> Callable[[Any, Book], object]:
    return lambda row, _: row[i]


class _Row:
    """One row of a layer that is kept as columns."""

    def __init__(self, layer: Struct, i: int) -> None:
        self._layer, self._i = layer, i

    def __getattr__(self, name: str) -> object:
        column = getattr(self._layer, name)
        return None if column is None else column[self._i]


def _rows(layer: Struct) -> Iterator[_Row]:
    return (_Row(layer, i) for i in range(len(typing.cast("typing.Sized", layer))))


def _bare(hint: Any) -> tuple[Any, bool]:  # noqa: ANN401 - an annotation may be anything
    """Return an annotation without None, and whether it had it."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        parts = [part for part in typing.get_args(hint) if part is not type(None)]
        return parts[0], len(parts) < len(typing.get_args(hint))
    return hint, False


def _row_type(hint: Any) -> Any:  # noqa: ANN401
    """Return the type of the rows of a layer: a Struct, or a pair of numbers; None for what is no layer."""
    bare, _ = _bare(hint)
    if _is_struct(bare) and hasattr(bare, "__len__"):
        return bare
    if typing.get_origin(bare) is not tuple:
        return None
    row = typing.get_args(bare)[0]
    return row if _is_struct(row) or typing.get_origin(row) is tuple else None


def _is_struct(hint: object) -> typing.TypeGuard[type[Struct]]:
    return isinstance(hint, type) and issubclass(hint, Struct)


def _value_type(hint: Any) -> Any:  # noqa: ANN401
    """Return an annotation with one of text or numbers for a closed set of them."""
    return type(typing.get_args(hint)[0]) if typing.get_origin(hint) is typing.Literal else hint


def _pandas_type(column: Column) -> str:
    name = _PANDAS_TYPES.get(_value_type(column.type), "object")
    return _PANDAS_OPTIONAL.get(name, name) if column.is_optional else name


def arrow_type(hint: Any) -> "pa.DataType":  # noqa: ANN401
    """Return Arrow's type for an annotation of the story file: an object is a struct, a list or a pair a list."""
    import pyarrow as pa

    bare = _value_type(_bare(hint)[0])
    scalars = {int: pa.int64(), float: pa.float64(), bool: pa.bool_(), str: pa.string()}
    if typing.get_origin(bare) is tuple:
        return pa.list_(arrow_type(typing.get_args(bare)[0]))
    if _is_struct(bare):
        hints = typing.get_type_hints(bare)
        fields = msgspec.structs.fields(bare)
        return pa.struct([(field.encode_name, arrow_type(hints[field.name])) for field in fields])
    return scalars[bare]
