#!/bin/sh
# A third machine, which is a file on each side and a row of MACHINES: what all
# tools say of a device of the machine hbm-twin, a copy of hbm-pim, is what
# they say of the same device of the machine hbm-pim, line by line.
twin=$BUILD/machine
if ! [ -x "$twin/nestopt" ]; then
	echo "skip machine: make check builds the tools"
	exit
fi

# without a built-in table, so that steps are measured, too
mkdir "$TMP/hbm" "$TMP/twin" || exit
printf '%s\n' 'arch 1' 'base hbm-pim' 'name other' 'nRP 9' 'rows 512' end \
	>"$TMP/hbm/other.arch"
sed 's/^name/machine hbm-twin\n&/' "$TMP/hbm/other.arch" \
	>"$TMP/twin/other.arch"

cat >"$TMP/layers.nest" <<'EOF'
nest 1
layer t.l0.conv0
op conv2d
source csv
bounds N 1 K 4 P 4 Q 4 C 2 R 3 S 1
stride 1 1
dilation 1 1
num_banks 4
status unmapped
layer t.l1.fc0
op gemm
source csv
bounds N 1 H 1 P 4 Q 24 R 6
num_banks 6
status unmapped
end 2
EOF

# what a tool wrote, in the folder of the machine; PATH has its tools in front
run() {
	for m in sim optipim analytical; do
		for o in '' '-O compute' '-c product -s all' '-P'; do
			nestopt -q -a other.arch -m $m $o ../layers.nest
			nest2lp -q -a other.arch -m $m $o ../layers.nest >./lp
			cat lp
			lpsolve -q lp >sol
			sol2nest -q sol >nest
			cat nest
			pimsim -q -a other.arch nest
			nestfmt -q -a other.arch -F explain nest
		done
	done
	nestopt -q -a other.arch -s filter ../layers.nest
	pimsteps -a other.arch -b 3 -n 2
}

status=0
(cd "$TMP/hbm" && run >out 2>err)
(cd "$TMP/twin" && PATH=$twin:$PATH && run >out 2>err)
[ -s "$TMP/hbm/out" ] || status=1
grep -q '^\\arch machine hbm-twin' "$TMP/twin/out" || status=1
for f in out err; do
	sed 's/hbm-twin/hbm-pim/' "$TMP/twin/$f" | diff "$TMP/hbm/$f" - ||
		status=1
done
# the tools that people get know nothing of it
nestopt -a "$TMP/twin/other.arch" "$TMP/layers.nest" 2>"$TMP/err" && status=1
grep -q "must be one of hbm-pim, simdram, got 'hbm-twin'" "$TMP/err" || {
	cat "$TMP/err"
	status=1
}
exit $status
