#!/bin/sh
# The message about a missing solver is the same if PATH has a folder that may
# not be searched. (Root may search every folder.)
mkdir -m 0 "$TMP/closed"
PATH=$TMP/closed:$PATH
if lpsolve -x 'no-such-solver %i' knapsack.lp 2>&1 |
    grep -q "cannot run 'no-such-solver': it is not installed"; then
	echo "ok path-closed"
else
	echo "not ok path-closed"
fi
