#!/bin/sh
# Several networks at once: the line of each; a make with nothing to do is fast.

cd "$TESTS/../examples" || exit 1
unset MAKEFLAGS MFLAGS MAKELEVEL

all() {
	make -s -j2 BIN="$BIN" OUT="$TMP/out" MODELS='alexnet bert' \
		MAPFLAGS=-moptipim "$@" all-workloads >"$TMP/list" 2>"$TMP/err"
}

# line WORKLOAD LAYERS DISTINCT OPTIMAL INFEASIBLE
line() {
	if awk -v w="$1" -v n="$2" -v d="$3" -v o="$4" -v i="$5" '
	$1 == w { ok = $2 == n && $3 == d && $4 == o && $5 == i && $6 > $7 && $7 > 0 }
	END { exit !ok }' "$TMP/list"; then
		echo "ok $1"
	else
		echo "not ok $1"
		cat "$TMP/list" "$TMP/err"
	fi
}

all || { echo "not ok all-workloads"; cat "$TMP/err"; }
for dev in hbm-pim simdram; do
	line alexnet-$dev-each32 8 8 8 0
	line bert-$dev-each32 97 6 97 0
done

cp "$TMP/list" "$TMP/before"
start=$(date +%s%N)
all
took=$((($(date +%s%N) - start) / 1000000))
if [ $took -lt 1000 ]; then
	echo "ok nothing to do takes $took ms"
else
	echo "not ok nothing to do takes $took ms"
fi
if cmp -s "$TMP/list" "$TMP/before"; then
	echo "ok and changes nothing"
else
	echo "not ok and changes nothing"
fi

# the banks of a device, shared out
all BANKS=256
line alexnet-hbm-pim-256 8 8 8 0
if awk '$1 == "num_banks" { n += $2 } END { exit n > 256 || n < 128 }' \
	"$TMP/out/alexnet-simdram-256/network.nest"; then
	echo "ok no more banks than there are"
else
	echo "not ok no more banks than there are"
fi
