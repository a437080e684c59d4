#!/bin/sh
# Rewriting a nest, or a trace, a second time changes no byte, on whatever
# way it went in between.

same() {
	if cmp -s "$TMP/a" "$TMP/b"; then
		echo "ok $1"
	else
		echo "not ok $1"
		diff "$TMP/a" "$TMP/b" | head -5
	fi
}

for f in *.nest */*.nest ../map/*.nest; do
	nestfmt "$f" >"$TMP/a" && nestfmt <"$TMP/a" >"$TMP/b"
	same "$f"
done
nestfmt mapped.nest -o "$TMP/c.gz" && nestfmt "$TMP/c.gz" >"$TMP/b"
nestfmt mapped.nest >"$TMP/a"
same "mapped.nest, compressed in between"

# a trace does not say how many banks there were, nor names and costs
facts() {
	nestfmt -q "$1" | grep -E '^(op|bounds|stride|dilation|split|order) '
}
for f in split/order.nest small.nest; do
	nestfmt -F optipim $f >"$TMP/trace"
	facts $f >"$TMP/a"
	facts "$TMP/trace" >"$TMP/b"
	same "$f, as a trace in between"
done
cp trace/trace.optipim "$TMP/a"
nestfmt trace/trace.optipim | nestfmt -F optipim >"$TMP/b"
same "trace/trace.optipim, as a nest in between"
