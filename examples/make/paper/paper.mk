# The tables and pictures of a paper: networks on devices, mapped in several
# ways and simulated. Run by the Makefile above, in its folder; all goes into
# OUT/paper. Optimal mappings come through the MILP, by nest2lp, lpsolve and
# sol2nest, and are held against the exact search of nestopt.

P := $(OUT)/paper
TOKENS = 128 256 512 1024
NETWORKS = alexnet vgg16 resnet50 resnet152 unet bert $(TOKENS:%=llama3-8b-%) \
	$(TOKENS:%=llama3-14b-%)
DEVICES = hbm-pim simdram
# cost models whose optima are compared; pictures show those of the last
COSTS = optipim analytical sim
# banks of the sweep, and for the networks that need more
SWEEP = 256 512 1024
SWEEPLLAMA = 8192
# random mappings of each layer, and where their numbers begin
RANDOM = 40
SEED = 1
# the layers are worked on in these parts, each a job
PARTS := 1 2 3 4 5 6 7 8 9 10 11 12

# exact ways of mapping, and what they ask of nest2lp and nestopt
EXACT = $(COSTS) compute product comb0 comb1 comb2 comb5
$(foreach m,$(COSTS),$(eval $m = -m $m))
compute = -m optipim -O compute
product = -m optipim -c product
comb0 = -m optipim -C comb0
comb1 = -m optipim -C comb1
comb2 = -m optipim -C comb2
comb5 = -m optipim -C comb5
# of the networks that share a device
opt = -m optipim
# of these the MILP finds the optimum without being told of a good mapping
UNAIDED = $(COSTS) compute
# rules, and what they ask of nestheur
RULES = h1 h2 greedy
rule = -m optipim -r $1
random = -m $1 -r random -k $(RANDOM) --seed $(SEED)

PICTURES = $(if $(shell command -v gnuplot),speedup banks model ablation)
MILP = make/paper/mkmilp $(BIN)/nest2lp $(BIN)/lpsolve $(BIN)/sol2nest

paper: $(P)/paper.md $(P)/layers.md
	@echo "$(P)/paper.md"

$(if $(wildcard $(P)),,$(shell mkdir -p $(P)))
$(call keep,$(P)/networks.opt,networks $(NETWORKS) in $(words $(PARTS)) parts)
$(call keep,$(P)/sweep.opt,networks $(NETWORKS) banks $(SWEEP) $(SWEEPLLAMA) \
	in $(words $(PARTS)) parts)
$(call keep,$(P)/random.opt,mappings $(RANDOM) seed $(SEED))

# layers, each shape once
$(P)/net/llama3-8b-%.csv: make/paper/mkllama
	@mkdir -p $(@D)
	make/paper/mkllama $* 32 $(WHOLE)
$(P)/net/llama3-14b-%.csv: make/paper/mkllama
	@mkdir -p $(@D)
	make/paper/mkllama $* 60 $(WHOLE)
$(P)/net/llama3-%.nest: $(P)/net/llama3-%.csv $(BIN)/csv2nest
	$(BIN)/csv2nest -q -b 32 -w llama3-$* -o $@ $<
$(P)/net/%.nest: %/layers.csv $(BIN)/csv2nest
	@mkdir -p $(@D)
	$(BIN)/csv2nest -q -b 32 -w $* -o $@ $<

$(P)/pool/network.nest: $(NETWORKS:%=$(P)/net/%.nest) $(P)/networks.opt $(BIN)/nestfmt
	@mkdir -p $(@D)
	$(BIN)/nestfmt -q -o $@ $(filter %.nest,$^)

%/layers.map: %/network.nest $(BIN)/nestfmt
	@mkdir -p $*/layers
	$(BIN)/nestfmt -q -u $@ -d $*/layers $<

define partrule
$(P)/pool/part.$1.nest $(DEVICES:%=$(P)/%/share/part.$1.nest): \
		%/part.$1.nest: %/layers.map make/paper/mkpart $(BIN)/nestfmt $(BIN)/nestgen
	make/paper/mkpart $(BIN) $$* $1 $(words $(PARTS)) $$(WHOLE)
endef
$(foreach p,$(PARTS),$(eval $(call partrule,$p)))

# $(call exact,DEVICE,WAY,FOLDER OF THE PARTS)
define exact
$(PARTS:%=$(P)/$1/$2.%.nest): $(P)/$1/$2.%.nest: $3/part.%.nest $(MILP)
	@mkdir -p $$(@D)
	$(JOB) make/paper/mkmilp $(BIN) $$@ -a $1 $($2) $(if $(filter $(UNAIDED),$2),-I) $$< 2>$$@.log
$(PARTS:%=$(P)/$1/$2-search.%.nest): $(P)/$1/$2-search.%.nest: $3/part.%.nest $(BIN)/nestopt
	@mkdir -p $$(@D)
	$(JOB) make/mkstep $(BIN)/nestopt -q -a $1 $($2) -o $$@ $$< 2>$$@.log
endef
$(foreach d,$(DEVICES),$(foreach w,$(EXACT),$(eval $(call exact,$d,$w,$(P)/pool)))\
	$(eval $(call exact,$d,opt,$(P)/$d/share)))

# $(call ruled,DEVICE,WAY,OPTIONS)
define ruled
$(PARTS:%=$(P)/$1/$2.%.nest): $(P)/$1/$2.%.nest: $(P)/pool/part.%.nest $(BIN)/nestheur
	@mkdir -p $$(@D)
	$(JOB) make/mkstep $(BIN)/nestheur -q -a $1 $3 -o $$@ $$< 2>$$@.log
endef
$(foreach d,$(DEVICES),$(foreach w,$(RULES),$(eval $(call ruled,$d,$w,$(call rule,$w))))\
	$(foreach m,$(COSTS),$(eval $(call ruled,$d,random-$m,$(call random,$m)))))

$(foreach d,$(DEVICES),$(foreach m,$(COSTS),$(PARTS:%=$(P)/$d/random-$m.%.nest))): \
	$(P)/random.opt

define simulated
$(P)/$1/random-%.tsv: $(P)/$1/random-%.nest $(BIN)/nestfmt
	$(BIN)/nestfmt -F tsv -o $$@ $$<
$(P)/$1/random.%.tsv: $(P)/$1/random-$(firstword $(COSTS)).%.nest $(BIN)/pimsim $(BIN)/nestfmt
	$(BIN)/nestfmt -q --status optimal,feasible,given $$< | $(JOB) $(BIN)/pimsim -F tsv -a $1 -o $$@
$(P)/$1/%.tsv: $(P)/$1/%.nest $(BIN)/pimsim $(BIN)/nestfmt
	$(BIN)/nestfmt -q --status optimal,feasible,given $$< | $(JOB) $(BIN)/pimsim -F tsv -a $1 -o $$@
endef
$(foreach d,$(DEVICES),$(eval $(call simulated,$d)))

# the banks of a device, shared out; an empty network where that cannot be
define shared
$(P)/$1/share/$2.$3.$4.nest: $(P)/net/$2.nest $(BIN)/nestgroup $(BIN)/nestgen
	@mkdir -p $$(@D)
	$(JOB) $(BIN)/nestgroup -q -a $1 $(opt) -B $3 $5 -o $$@ $$< 2>$$@.log || \
		{ test $$$$? = 3 && $(BIN)/nestgen -q --count 0 -o $$@; }
$(P)/$1/share/network.nest: $(P)/$1/share/$2.$3.$4.nest
$(P)/$1/share/$2.$3.$4.map: $(P)/$1/share/$2.$3.$4.nest $(BIN)/nestfmt
	$(BIN)/nestfmt -q -u $$@ -o /dev/null $$<
$(P)/$1/banks.table: $(P)/$1/share/$2.$3.$4.map
endef
sweep = $(if $(filter llama%,$1),$(SWEEPLLAMA),$(SWEEP))
$(foreach d,$(DEVICES),$(foreach n,$(NETWORKS),$(foreach b,$(call sweep,$n),\
	$(eval $(call shared,$d,$n,$b,dp,))\
	$(eval $(call shared,$d,$n,$b,even,-e)))))
$(DEVICES:%=$(P)/%/share/network.nest): $(P)/sweep.opt $(BIN)/nestfmt
	$(BIN)/nestfmt -q -o $@ $(filter %.nest,$^)

# tables; load.awk is in front of most programs
part = $(foreach d,$1,$(foreach w,$2,$(PARTS:%=$(P)/$d/$w.%.tsv)))
AWK = LC_ALL=C awk -v devices='$(DEVICES)' -v models='$(COSTS)' -f make/paper/load.awk

$(P)/layers.tsv: $(call part,$(DEVICES),$(COSTS) compute $(RULES))
$(P)/speedup.tsv: $(call part,$(DEVICES),$(COSTS) compute $(RULES))
$(P)/ablation.tsv: $(call part,$(DEVICES),optipim product comb0 comb1 comb2 comb5)
$(P)/layers.tsv $(P)/speedup.tsv $(P)/ablation.tsv: $(P)/%.tsv: \
		$(P)/pool/layers.map make/paper/load.awk make/paper/%.awk make/paper/published.tsv
	$(AWK) -f make/paper/$*.awk $(filter %.map %.tsv,$^) $(WHOLE)

$(P)/banks.tsv: $(DEVICES:%=$(P)/%/banks.table)
	{ printf 'device\tnetwork\tbanks\tdp_cost\teven_cost\tcost_ratio\t'; \
		printf 'dp_cycles\teven_cycles\tcycle_ratio\n'; cat $^; } $(WHOLE)
define bankstable
$(P)/$1/banks.table: $(call part,$1,opt) \
		make/paper/load.awk make/paper/banks.awk
	LC_ALL=C awk -v devices=$1 -f make/paper/load.awk -f make/paper/banks.awk \
		$$(filter %.map,$$^) $$(filter %.tsv,$$^) $$(WHOLE)
endef
$(foreach d,$(DEVICES),$(eval $(call bankstable,$d)))

$(P)/model.tsv: make/paper/model.awk $(call part,$(DEVICES),random $(COSTS:%=random-%))
	LC_ALL=C awk -v models='$(COSTS)' -f $< $(filter %.tsv,$^) $(WHOLE)
$(P)/points.tsv: make/paper/model.awk $(call part,$(DEVICES),random $(COSTS:%=random-%))
	LC_ALL=C awk -v models='$(COSTS)' -v points=1 -f $< $(filter %.tsv,$^) $(WHOLE)

# what each choice was found to cost: DEVICE/WAY.costs, DEVICE/WAY-search.costs
define costs
$(P)/$1/$2.costs: $(PARTS:%=$(P)/$1/$2.%.nest) $(BIN)/nestfmt
	$(BIN)/nestfmt -F tsv -o $$@ $$(filter %.nest,$$^)
$(P)/exact.tsv: $(P)/$1/$2.costs
endef
$(foreach d,$(DEVICES),$(foreach w,$(EXACT) opt,\
	$(eval $(call costs,$d,$w))$(eval $(call costs,$d,$w-search))))
$(P)/exact.tsv: make/paper/exact.awk
	LC_ALL=C awk -f $< $(filter %.costs,$^) $(WHOLE)

$(P)/model.svg: $(P)/points.tsv
$(P)/%.svg: $(P)/%.tsv make/paper/%.gp make/paper/style.gp
	gnuplot -e "devices = '$(DEVICES)'; models = '$(COSTS)'" -e "table = '$(filter-out \
		$(P)/model.tsv,$(filter %.tsv,$^))'" -e "out = '$@.new'" make/paper/$*.gp
	mv $@.new $@

$(P)/paper.md: make/paper/mkpaper make/paper/markdown.awk $(PICTURES:%=$(P)/%.svg) \
		$(P)/speedup.tsv $(P)/banks.tsv $(P)/model.tsv $(P)/ablation.tsv \
		$(P)/exact.tsv
	make/paper/mkpaper $(P) $(WHOLE)
$(P)/layers.md: make/paper/mklayersmd make/paper/markdown.awk $(P)/layers.tsv
	make/paper/mklayersmd $(P) $(WHOLE)

.DELETE_ON_ERROR:
.SECONDARY:
