#!/bin/bash
# Damaged gzip data of every format through every reader: truncated anywhere,
# or with a bit flipped. A reader must refuse it with a message. A bit of the
# header without a meaning (such as the time) may be ignored if the output is
# the same.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

cuts=8 turns=16
instrumented && cuts=2 turns=4

# Sets r to a random number below $1.
seed=1
random() {
	seed=$((seed * 16807 % 2147483647))
	r=$((seed / 128 % $1))
}

# turn FILE BYTE BIT
turn() {
	local old

	old=$(od -An -tu1 -j "$2" -N 1 "$1")
	# shellcheck disable=SC2059
	printf "\\$(printf %o $((old ^ 1 << $3)))" |
		dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

# Prints what is wrong with the run of the command, or nothing.
verdict() {
	if [ "$st" = 0 ]; then
		cmp -s out plain || echo "another output"
	elif [ "$st" != 1 ]; then
		echo "exit status $st"
	elif ! said; then
		echo "no message"
	fi
}

# reader NAME FILE COMMAND...: the command reads the damaged file as %
reader() {
	local name=$1 file=$2 size i v

	shift 2
	set -- "${@//%/bad.gz}"
	gzip -nc "$file" >bad.gz
	cp bad.gz good.gz
	size=$(wc -c <good.gz)
	"$@" >plain 2>err
	judge $? 0 "$name reads it compressed"
	for ((i = 0; i < cuts; i++)); do
		random $((size - 2))
		head -c $((r + 2)) good.gz >bad.gz
		timeout 20 "$@" >out 2>err
		st=$?
		v=$(verdict)
		[ $st = 0 ] && v="no failure"
		[ "$v" ] && echo "not ok $name cut at $((r + 2)) of $size: $v" &&
			cat err
	done
	echo "ok $name of data cut off"
	for ((i = 0; i < turns; i++)); do
		cp good.gz bad.gz
		random "$size"
		local byte=$r
		random 8
		turn bad.gz $byte $r
		timeout 20 "$@" >out 2>err
		st=$?
		v=$(verdict)
		[ "$v" ] && echo "not ok $name, bit $r of byte $byte: $v" &&
			cat err
	done
	echo "ok $name of data with a bit turned over"
}

for tool in $(tools); do
	input 3 >"in.$tool"
	# shellcheck disable=SC2046
	set -- "$tool" -q $(needs)
	case $tool in
	pimrun | mlir2nest | csv2nest | onnx2nest) set -- "$@" -w t ;;
	esac
	reader "$tool" "in.$tool" "$@" %
done

# the second inputs
layer >layers
mlir2nest -q -w t in.mlir2nest >nests
lp >layers.lp
lpsolve -q layers.lp >sol
printf 'arch 1\nbase hbm-pim\nname other\nend\n' >other.arch
nestopt -q -a other.arch -m optipim layers >mapped
pimsim -q -a other.arch -t trace mapped >stat
for tool in nestopt nest2lp nestheur pimsim nestfmt nestcheck nestgroup; do
	case $tool in
	nestopt | nest2lp | nestheur) set -- -m optipim layers ;;
	nestgroup) set -- -m optipim -B 4 layers ;;
	*) set -- mapped ;;
	esac
	reader "$tool -a" other.arch "$tool" -q -a ./% "$@"
done
for tool in tracechk tracestat; do
	reader "$tool -a" other.arch $tool -a ./% trace
	reader "$tool of a trace" trace $tool -a ./other.arch %
done
reader "sol2nest -n" layers sol2nest -q -m optipim -n % sol
reader "mlir2nest -A" nests mlir2nest -q -w t -A % in.mlir2nest
nestgroup -q --lp -B 16 -m optipim layers >group.lp
lpsolve -q group.lp >group.sol
reader "nestgroup --solution" group.sol nestgroup -q -B 16 -m optipim --solution % layers
nestfmt -F optipim mapped >op.trace
reader "nestfmt of OptiPIM's trace" op.trace nestfmt -q %
reader "pimsim of OptiPIM's trace" op.trace pimsim -q -a hbm-pim %

# solutions as the solvers write them
reader "lpsolve -R glpk" sol lpsolve -q -R glpk % layers.lp
for s in glpsol cbc; do
	command -v $s >/dev/null || continue
	case $s in
	glpsol) glpsol --lp layers.lp -w $s.sol >/dev/null ;;
	cbc) cbc layers.lp solve solution $s.sol >/dev/null ;;
	esac
	reader "lpsolve -R $s" $s.sol lpsolve -q -R $s % layers.lp
done
