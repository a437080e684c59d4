#!/bin/bash
# A disk that is full from the first byte, for every way to write.
# shellcheck source=/dev/null
. "$TESTS/faults/common"

# full WHAT TOOL ARGUMENT...
full() {
	local what=$1

	shift
	"$@" >/dev/full 2>err
	judge $? 1 "$what"
}

# the output does not fit either, but that is no fault of the tool
behind() {
	local what=$1

	shift
	"$@" >out 2>err
	judge $? 1 "$what"
}

tool=nestfmt
input 3 >mapped
layer 3 >layers
mlir 3 >text
tool=tracestat
input 3 >stat
# shellcheck disable=SC2034
tool=tracechk
input 3 >trace
lp 3 >layers.lp
lpsolve -q layers.lp >sol

for f in nest optipim loops tsv json explain mlir; do
	full "nestfmt -F $f" nestfmt -F $f mapped
	behind "nestfmt -F $f -o" nestfmt -F $f -o /dev/full mapped
done
for f in text tsv json; do
	full "pimsim -F $f" pimsim -a hbm-pim -F $f mapped
	full "tracestat -F $f" tracestat -F $f stat
	full "tracestat -F $f of commands" tracestat -F $f trace
	full "nestcheck -F $f" nestcheck -F $f mapped
	full "pimrun -F $f" pimrun -q -m optipim -F $f layers
done
full "nestopt -F" nestopt -F -m optipim layers
full "nestopt -k" nestopt -k 3 -m optipim layers
for r in h1 h2 greedy random; do
	full "nestheur -r $r" nestheur -r $r -m optipim layers
done
full "nestgroup --lp" nestgroup --lp -B 16 -m optipim layers
full "nestgroup -e" nestgroup -e -B 16 -m optipim layers
full "nest2lp --joint" nest2lp --joint -m optipim layers
full "sol2nest -n" sol2nest -n layers -m optipim sol

# the second output
behind "pimsim -t" pimsim -t /dev/full mapped
! grep -q '^end ' out
result $? "pimsim -t: no end of the statistics where the trace has none"
for f in layer mapped; do
	ln -s /dev/full "$f.lnk"
	behind "a link to a full disk ($f)" nestfmt -o "$f.lnk" mapped
	[ -L "$f.lnk" ]
	result $? "the link is still there ($f)"
done

# a file for each layer
mkdir dir
ln -s /dev/full dir/tiny.l1.fc1.lp
behind "nest2lp -d" nest2lp -d dir -m optipim layers
mlir2nest -d dir -w tiny text
name=$(basename dir/*l1.*.nest)
rm -f dir/*.nest
ln -s /dev/full "dir/$name"
behind "mlir2nest -d" mlir2nest -d dir -w tiny text

# the attributes of nests, written into the MLIR
mlir2nest -q -w tiny text >nests
full "mlir2nest -A" mlir2nest -A nests -w tiny text
behind "mlir2nest -A -o" mlir2nest -A nests -w tiny -o /dev/full text
mkdir attr
mlir2nest -A nests -w tiny -d attr -o /dev/null text
f=$(find attr -name '*l1*')
[ "$f" ] && rm attr/* && ln -s /dev/full "$f"
behind "mlir2nest -A -d" mlir2nest -A nests -w tiny -d attr -o /dev/null text

# the folder of the temporary files
for dir in /dev/full missing; do
	TMPDIR=$dir behind "lpsolve without room for the LP ($dir)" lpsolve layers.lp
done
TMPDIR=missing pimrun -q -m optipim layers >out 2>err
[ $? = 1 ] && [ -s err ]
result $? "pimrun without room for its files"
behind "pimrun -o" pimrun -q -m optipim -o /dev/full layers
: >file
behind "pimrun -d of no directory" pimrun -q -m optipim -d file layers
