#!/bin/sh
# The makefile of examples: each layer shape is built once, a change rebuilds
# only what depends on it, and files left by a killed make are not used.

cd "$TESTS/../examples" || exit 1
# shellcheck source=/dev/null
. "$TESTS/examples/common"
unset MAKEFLAGS MFLAGS MAKELEVEL

cat >"$TMP/net.csv" <<END
0,CONV2d,0,1,16,14,14,3,3,3,1,1,1,1
1,CONV2d,1,1,16,14,14,16,3,3,1,1,1,1
2,CONV2d,2,1,16,14,14,16,3,3,1,1,1,1
3,CONV2d,3,1,16,14,14,16,3,3,1,1,1,1
4,FC,0,1,1,1,3136,-1,10,-1,-1,-1,-1,-1
END

# build [VARIABLE=VALUE ...]: of the network in $TMP/net.csv
build() {
	make -j2 BIN="$BIN" OUT="$TMP/out" MODEL=net SOURCE="$TMP/net.csv" \
		"$@" files >"$TMP/log" 2>&1
}

dir=$TMP/out/net-hbm-pim-each32

# ran COUNT TOOL WHAT: how many times the last build ran TOOL
ran() {
	n=$(grep -c "/$2 " "$TMP/log")
	if [ "$n" = "$1" ]; then
		echo "ok $3: $2"
	else
		echo "not ok $3: $2 ran $n times, expected $1"
		cat "$TMP/log"
	fi
}

# The files of a build, without the lines that hold its path.
state() {
	(cd "$1" && find . -type f \( -name '*.nest' -o -name '*.lp' \
		-o -name '*.sol' -o -name '*.stat' -o -name '*.map' \
		-o -name '*.mk' -o -name report \) | sort | while read -r f; do
		echo "== $f"
		grep -v -e '^[#\\] by ' "$f"
	done)
}

is "a build" build
for tool in nest2lp lpsolve sol2nest; do
	ran 3 $tool "a chain for each shape"
done
ran 1 pimsim "the network at once"
is "the report has all layers" \
	[ "$(grep -c '^net\.l[0-4]' "$dir/report")" = 5 ]
is "the report counts them" grep -q '^5  *layers, 3 of them distinct$' \
	"$dir/report"
is "and what is proven" grep -q '^5  *proven optimal$' "$dir/report"
state "$dir" >"$TMP/clean"

is "again" build
is "nothing is done" grep -q 'Nothing to be done' "$TMP/log"

set -- "$dir"/layers/conv-*c16*.mapped.nest
shape=${1%.mapped.nest}
touch "$shape.nest"
is "with a nest that was touched" build
for tool in nest2lp lpsolve sol2nest pimsim; do
	ran 1 $tool "a nest that was touched"
done

rm "$shape.nest" "$dir/layers.map"
is "with files that were removed" build
is "they are there again" [ -e "$shape.nest" ]
state "$dir" | cmp -s - "$TMP/clean"
is "as before" [ $? = 0 ]

sed -i '3s/,16,14,14,16,/,16,14,14,24,/' "$TMP/net.csv"
is "with a layer that was changed" build
for tool in csv2nest nest2lp lpsolve sol2nest pimsim; do
	ran 1 $tool "a layer that was changed"
done
touch "$TMP/net.csv"
is "with a table that was touched" build
ran 0 nest2lp "a table that was touched"

is "with another model" build MAPFLAGS=-manalytical
ran 4 nest2lp "another model"
is "with another solver" build MAPFLAGS=-manalytical \
	SOLVER_CMD="lpsolve -q -o %o %i"
ran 0 nest2lp "another solver"
ran 4 lpsolve "another solver"
is "with a prefix" build JOB='env NESTPIM_JOB=1' SOLVEFLAGS=-t60
is "it is before each command" [ "$(grep -c '^env NESTPIM_JOB=1 .*lpsolve' \
	"$TMP/log")" = 4 ]

# a layer without a mapping does not stop the others
echo '5,FC,1,1,1,1,25088,-1,4096,-1,-1,-1,-1,-1' >>"$TMP/net.csv"
is "with an infeasible layer" build DEVICE=simdram PERLAYER=8
is "the report says so" grep -q '^1  *infeasible' \
	"$TMP/out/net-simdram-each8/report"
is "and why" grep -q 'it needs num_banks' "$TMP/out/net-simdram-each8/report"
is "the others are there" [ "$(grep -c '^net\.l[0-4]' \
	"$TMP/out/net-simdram-each8/report")" = 5 ]
is "with too few banks" build DEVICE=simdram BANKS=8
is "the report says that" grep -q 'no allocation of 8 banks' \
	"$TMP/out/net-simdram-8/report"

# a failure is reported, and the next build repairs it
echo '6,FC,2,1,1,1,x,-1,4096,-1,-1,-1,-1,-1' >>"$TMP/net.csv"
build MODEL=net
is "a wrong table stops the build" [ $? != 0 ]
sed -i '/,x,/d' "$TMP/net.csv"
is "a mended one goes on" build

# kill -9 at some moments, of make alone and of all that it started
build MODEL=net
state "$dir" >"$TMP/clean"
# a tool that is killed cannot remove its temporary files
TMPDIR=$TMP/killed
export TMPDIR
mkdir "$TMPDIR"
for t in 0.02 0.05 0.08 0.12 0.2; do
	for who in '' -; do
		rm -rf "$dir"
		setsid make -j2 BIN="$BIN" OUT="$TMP/out" MODEL=net \
			SOURCE="$TMP/net.csv" files >/dev/null 2>&1 &
		sleep $t
		kill -9 $who$! 2>/dev/null
		wait $! 2>/dev/null
		if build MODEL=net && state "$dir" | cmp -s - "$TMP/clean"; then
			echo "ok killed after $t s${who:+, all of it}"
		else
			echo "not ok killed after $t s${who:+, all of it}"
			cat "$TMP/log"
		fi
	done
done
