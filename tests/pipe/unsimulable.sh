#!/bin/sh
# A device on which steps cannot be measured has costs in the models that are
# formulas, and none in model sim: every tool says why, and writes none.

cd "$TMP" || exit 1
printf '%s\n' 'arch 1' 'base hbm-pim' 'name busy' 'refresh 1' 'nRFC 3900' end \
	>busy.arch
cat >in.nest <<'EOF'
nest 1
layer t.l0.fc0
op gemm
source csv
bounds N 1 H 1 P 4 Q 24 R 6
num_banks 4
status unmapped
end 1
EOF
why="device 'busy' cannot be simulated: it does nothing but refresh"

# refused NAME COMMAND...
refused() {
	name=$1
	shift
	"$@" >out 2>err
	st=$?
	if [ $st = 1 ] && grep -q "$why" err && ! grep -q '^cost' out; then
		echo "ok $name"
	else
		echo "not ok $name"
		echo "status $st"
		cat err out
	fi
}

for m in optipim analytical; do
	if nestopt -a busy.arch -m $m in.nest >$m.nest &&
	    nest2lp -a busy.arch -m $m in.nest | lpsolve | sol2nest >out; then
		echo "ok $m"
	else
		echo "not ok $m"
	fi
done
refused nest2lp nest2lp -a busy.arch in.nest
refused nest2lp-no-incumbent nest2lp -a busy.arch -I in.nest
refused nestopt nestopt -a busy.arch in.nest
refused nestopt-best nestopt -a busy.arch -k 3 in.nest
refused nestheur nestheur -a busy.arch in.nest
refused nestheur-greedy nestheur -a busy.arch -r greedy in.nest
refused nestgroup nestgroup -a busy.arch -B 8 in.nest
# a mapping that says that it has a cost by model sim
sed 's/^model optipim/model sim/' optipim.nest >sim.nest
refused nestfmt nestfmt -a busy.arch sim.nest
refused nestcheck nestcheck -a busy.arch sim.nest
# and a solution of an LP that is none of this device
nest2lp -a busy.arch -m optipim in.nest |
	sed 's/^\\nest model optipim/\\nest model sim/' | lpsolve >sim.sol
refused sol2nest sol2nest sim.sol
