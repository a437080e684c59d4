#!/bin/sh
# A few of the long check's cases.
if "$TESTS/check-long" -b "$BIN" -n 8 -M 4096 -x >"$TMP/log" 2>&1; then
	echo "ok random cases"
else
	echo "not ok random cases"
	cat "$TMP/log"
fi
