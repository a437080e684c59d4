#!/bin/sh
# A folder in PATH that is not for everyone does not change what is said of a
# solver that is not there. (To root all folders are open.)
mkdir -m 0 "$TMP/closed"
PATH=$TMP/closed:$PATH
if lpsolve -x 'no-such-solver %i' knapsack.lp 2>&1 |
    grep -q "cannot run 'no-such-solver': it is not installed"; then
	echo "ok path-closed"
else
	echo "not ok path-closed"
fi
