# The tables and pictures of a paper: networks on devices, mapped in several
# ways and simulated. Run by the Makefile above, in its folder; all goes into
# OUT/paper. The optimal mappings come from nestopt, whose optimum is that of
# the MILP and which takes no solver.

P := $(OUT)/paper
TOKENS = 128 256 512 1024
NETWORKS = alexnet vgg16 resnet50 resnet152 unet bert $(TOKENS:%=llama3-8b-%)
# the layers of these occur in others
LARGER = $(TOKENS:%=llama3-14b-%)
DEVICES = hbm-pim simdram
# banks of the sweep, and for the networks that need more
SWEEP = 256 512 1024
SWEEPLLAMA = 8192
# random mappings of each layer, and where their numbers begin
RANDOM = 40
SEED = 1
# the layers are worked on in so many parts, each a job
PARTS := 1 2 3 4 5 6 7 8 9 10 11 12

# ways of mapping, and the tools that do it
WAYS = optipim analytical compute h1 h2 greedy product comb0 comb1 comb2 comb5
optipim = nestopt
analytical = nestopt -m analytical
compute = nestopt -O compute
h1 = nestheur -r h1
h2 = nestheur -r h2
greedy = nestheur -r greedy
product = nestopt -c product
comb0 = nestopt -C comb0
comb1 = nestopt -C comb1
comb2 = nestopt -C comb2
comb5 = nestopt -C comb5
random = nestheur -r random -k $(RANDOM) -e $(SEED)
randoma = $(random) -m analytical
opt = nestopt

PICTURES = $(if $(shell command -v gnuplot),speedup banks model ablation)
TOOLS = $(BIN)/nestopt $(BIN)/nestheur

paper: $(P)/paper.md $(P)/layers.md
	@echo "$(P)/paper.md"

$(if $(wildcard $(P)),,$(shell mkdir -p $(P)))
$(call keep,$(P)/networks.opt,networks $(NETWORKS) in $(words $(PARTS)) parts)
$(call keep,$(P)/sweep.opt,networks $(NETWORKS) $(LARGER) banks $(SWEEP) $(SWEEPLLAMA) \
	in $(words $(PARTS)) parts)
$(call keep,$(P)/random.opt,mappings $(RANDOM) seed $(SEED))

# layers, each shape once
$(P)/net/llama3-8b-%.csv: paper/mkllama
	@mkdir -p $(@D)
	paper/mkllama $* 32 $(WHOLE)
$(P)/net/llama3-14b-%.csv: paper/mkllama
	@mkdir -p $(@D)
	paper/mkllama $* 60 $(WHOLE)
$(P)/net/llama3-%.nest: $(P)/net/llama3-%.csv $(BIN)/csv2nest
	$(BIN)/csv2nest -q -b 32 -w llama3-$* -o $@ $<
$(P)/net/%.nest: %/layers.csv $(BIN)/csv2nest
	@mkdir -p $(@D)
	$(BIN)/csv2nest -q -b 32 -w $* -o $@ $<

$(P)/pool/network.nest: $(NETWORKS:%=$(P)/net/%.nest) paper/mkpool $(P)/networks.opt
	@mkdir -p $(@D)
	paper/mkpool $(filter %.nest,$^) $(WHOLE)

%/layers.mk: %/network.nest mksplit
	./mksplit $< $*

%/layers.tsv: %/layers.mk ;

define partrule
$(P)/pool/part.$1.nest $(DEVICES:%=$(P)/%/share/part.$1.nest): \
		%/part.$1.nest: %/layers.tsv paper/mkchunk
	paper/mkchunk $$* $1 $(words $(PARTS)) $$(WHOLE)
endef
$(foreach p,$(PARTS),$(eval $(call partrule,$p)))

# $(call mapped,DEVICE,WAY,FOLDER OF THE PARTS)
define mapped
$(PARTS:%=$(P)/$1/$2.%.nest): $(P)/$1/$2.%.nest: $3/part.%.nest $(TOOLS)
	@mkdir -p $$(@D)
	$(JOB) ./mkstep $(BIN)/$($2) -q -a $1 -o $$@ $$< 2>$$@.log
endef
$(foreach d,$(DEVICES),$(foreach w,$(WAYS) random randoma,\
	$(eval $(call mapped,$d,$w,$(P)/pool))))
$(foreach d,$(DEVICES),$(eval $(call mapped,$d,opt,$(P)/$d/share)))

$(foreach d,$(DEVICES),$(foreach w,random randoma,\
	$(PARTS:%=$(P)/$d/$w.%.nest))): $(P)/random.opt

define simulated
$(P)/$1/randoma.%.tsv: $(P)/$1/randoma.%.nest $(BIN)/nestfmt
	$(BIN)/nestfmt -F tsv -o $$@ $$<
$(P)/$1/%.tsv: $(P)/$1/%.nest $(BIN)/pimsim paper/mkmapped
	paper/mkmapped $$< | $(JOB) $(BIN)/pimsim -F tsv -a $1 -o $$@
endef
$(foreach d,$(DEVICES),$(eval $(call simulated,$d)))

# the banks of a device, shared out; an empty network where that cannot be
define shared
$(P)/$1/share/$2.$3.$4.nest: $(P)/net/$2.nest $(BIN)/nestgroup
	@mkdir -p $$(@D)
	$(JOB) $(BIN)/nestgroup -q -a $1 -B $3 $5 -o $$@ $$< 2>$$@.log || \
		{ test $$$$? = 3 && printf 'nest 1\nend 0\n' $$(WHOLE); }
$(P)/$1/share/network.nest: $(P)/$1/share/$2.$3.$4.nest
endef
sweep = $(if $(filter llama%,$1),$(SWEEPLLAMA),$(SWEEP))
$(foreach d,$(DEVICES),$(foreach n,$(NETWORKS) $(LARGER),$(foreach b,$(call sweep,$n),\
	$(eval $(call shared,$d,$n,$b,dp,))\
	$(eval $(call shared,$d,$n,$b,even,-e)))))
$(DEVICES:%=$(P)/%/share/network.nest): paper/mkpool $(P)/sweep.opt
	paper/mkpool $(filter %.nest,$^) $(WHOLE)

# tables; load.awk is in front of most programs
part = $(foreach d,$1,$(foreach w,$2,$(PARTS:%=$(P)/$d/$w.%.tsv)))
AWK = LC_ALL=C awk -v devices='$(DEVICES)' -f paper/load.awk

$(P)/layers.tsv: $(call part,$(DEVICES),optipim analytical compute h1 h2 greedy)
$(P)/speedup.tsv: $(call part,$(DEVICES),optipim analytical compute h1 h2 greedy)
$(P)/ablation.tsv: $(call part,$(DEVICES),optipim product comb0 comb1 comb2 comb5)
$(P)/layers.tsv $(P)/speedup.tsv $(P)/ablation.tsv: $(P)/%.tsv: \
		$(P)/pool/layers.tsv paper/load.awk paper/%.awk paper/published.tsv
	$(AWK) -f paper/$*.awk $(filter %.tsv,$^) $(WHOLE)

$(P)/banks.tsv: $(DEVICES:%=$(P)/%/banks.table)
	{ printf 'device\tnetwork\tbanks\tdp_cost\teven_cost\tcost_ratio\t'; \
		printf 'dp_cycles\teven_cycles\tcycle_ratio\n'; cat $^; } $(WHOLE)
define bankstable
$(P)/$1/banks.table: $(P)/$1/share/layers.tsv $(call part,$1,opt) \
		paper/load.awk paper/banks.awk
	LC_ALL=C awk -v devices=$1 -f paper/load.awk -f paper/banks.awk \
		$$(filter %.tsv,$$^) $$(WHOLE)
endef
$(foreach d,$(DEVICES),$(eval $(call bankstable,$d)))

$(P)/model.tsv: paper/model.awk $(call part,$(DEVICES),random randoma)
	LC_ALL=C awk -f $< $(filter %.tsv,$^) $(WHOLE)
$(P)/points.tsv: paper/model.awk $(call part,$(DEVICES),random randoma)
	LC_ALL=C awk -v points=1 -f $< $(filter %.tsv,$^) $(WHOLE)

$(P)/model.svg: $(P)/points.tsv
$(P)/%.svg: $(P)/%.tsv paper/%.gp paper/style.gp
	gnuplot -e "devices = '$(DEVICES)'" -e "table = '$(filter-out \
		$(P)/model.tsv,$(filter %.tsv,$^))'" -e "out = '$@.new'" paper/$*.gp
	mv $@.new $@

$(P)/paper.md: paper/mkpaper paper/markdown.awk $(PICTURES:%=$(P)/%.svg) \
		$(P)/speedup.tsv $(P)/banks.tsv $(P)/model.tsv $(P)/ablation.tsv
	paper/mkpaper $(P) $(WHOLE)
$(P)/layers.md: paper/mklayersmd paper/markdown.awk $(P)/layers.tsv
	paper/mklayersmd $(P) $(WHOLE)

.DELETE_ON_ERROR:
.SECONDARY:
