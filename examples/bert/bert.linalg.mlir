// BERT-base for 128 tokens as torch-mlir lowers it to linalg on tensors (LLVM
// 19); the weights are splat constants. The 97 layers carry the four attributes
// of OptiPIM: each may occupy 16 banks, all are one group.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @forward(%arg0: tensor<1x128xi64>, %arg1: tensor<1x128xi64>, %arg2: tensor<1x1x1x128xf32>) -> (tensor<1x128x768xf32>, tensor<1x768xf32>) {
    %cst = arith.constant dense<7.812500e-03> : tensor<30522x768xf32>
    %cst_0 = arith.constant dense<7.812500e-03> : tensor<2x768xf32>
    %cst_1 = arith.constant dense<7.812500e-03> : tensor<1x128x768xf32>
    %cst_2 = arith.constant 7.680000e+02 : f32
    %cst_3 = arith.constant 9.99999996E-13 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<768xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<768xf32>
    %cst_7 = arith.constant dense<7.812500e-03> : tensor<768x768xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 0xFF800000 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_10 = arith.constant dense<7.812500e-03> : tensor<3072x768xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<3072xf32>
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %cst_14 = arith.constant 5.000000e-01 : f32
    %cst_15 = arith.constant dense<7.812500e-03> : tensor<768x3072xf32>
    %0 = tensor.empty() : tensor<1x128x768xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1406 = arith.index_cast %in : i64 to index
      %1407 = linalg.index 2 : index
      %extracted = tensor.extract %cst[%1406, %1407] : tensor<30522x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %2 = tensor.empty() : tensor<1x128x768xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x128xi64>) outs(%2 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1406 = arith.index_cast %in : i64 to index
      %1407 = linalg.index 2 : index
      %extracted = tensor.extract %cst_0[%1406, %1407] : tensor<2x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %4 = tensor.empty() : tensor<1x128x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%4 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %6 = tensor.empty() : tensor<1x128x768xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_1 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%6 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %8 = tensor.empty() : tensor<1x128x1xf32>
    %9 = linalg.fill ins(%cst_4 : f32) outs(%8 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %11 = tensor.empty() : tensor<1x128x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %13 = tensor.empty() : tensor<1x128x768xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%13 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %15 = tensor.empty() : tensor<1x128x768xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%15 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %17 = tensor.empty() : tensor<1x128x1xf32>
    %18 = linalg.fill ins(%cst_4 : f32) outs(%17 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x128x768xf32>) outs(%18 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %20 = tensor.empty() : tensor<1x128x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x1xf32>) outs(%20 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %22 = tensor.empty() : tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x128x1xf32>) outs(%22 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %24 = tensor.empty() : tensor<1x128x768xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %23 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%24 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %26 = tensor.empty() : tensor<1x128x768xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%26 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %28 = tensor.empty() : tensor<1x128x768xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%28 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %30 = tensor.empty() : tensor<768x768xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%30 : tensor<768x768xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<128x768xf32>
    %32 = linalg.fill ins(%cst_4 : f32) outs(%31 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %33 = linalg.matmul {global_layer_idx = 0 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 0 : i32} ins(%collapsed, %transposed : tensor<128x768xf32>, tensor<768x768xf32>) outs(%32 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %34 = tensor.empty() : tensor<128x768xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%34 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded = tensor.expand_shape %35 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_16 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %36 = tensor.empty() : tensor<768x768xf32>
    %transposed_17 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%36 : tensor<768x768xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<128x768xf32>
    %38 = linalg.fill ins(%cst_4 : f32) outs(%37 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %39 = linalg.matmul {global_layer_idx = 1 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 1 : i32} ins(%collapsed_16, %transposed_17 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%38 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %40 = tensor.empty() : tensor<128x768xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%39, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%40 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_18 = tensor.expand_shape %41 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_19 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %42 = tensor.empty() : tensor<768x768xf32>
    %transposed_20 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%42 : tensor<768x768xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<128x768xf32>
    %44 = linalg.fill ins(%cst_4 : f32) outs(%43 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %45 = linalg.matmul {global_layer_idx = 2 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 2 : i32} ins(%collapsed_19, %transposed_20 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%44 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %46 = tensor.empty() : tensor<128x768xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_21 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_22 = tensor.expand_shape %expanded [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %48 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x128x12x64xf32>) outs(%48 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_25 = tensor.expand_shape %expanded_18 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %49 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<1x128x12x64xf32>) outs(%49 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_28 = tensor.expand_shape %expanded_21 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %50 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %51 = tensor.empty() : tensor<12x128x128xf32>
    %52 = linalg.fill ins(%cst_4 : f32) outs(%51 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %53 = linalg.batch_matmul {global_layer_idx = 3 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 3 : i32} ins(%collapsed_24, %collapsed_27 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%52 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_31 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %54 = tensor.empty() : tensor<1x12x128x128xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x12x128x128xf32>) outs(%54 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %56 = tensor.empty() : tensor<1x12x128x128xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %58 = tensor.empty() : tensor<1x12x128x1xf32>
    %59 = linalg.fill ins(%cst_9 : f32) outs(%58 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %60 = tensor.empty() : tensor<1x12x128x1xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %62:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x12x128x128xf32>) outs(%59, %61 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %63 = tensor.empty() : tensor<1x12x128x128xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %62#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%63 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %65 = tensor.empty() : tensor<1x12x128x128xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x12x128x128xf32>) outs(%65 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %67 = tensor.empty() : tensor<1x12x128x1xf32>
    %68 = linalg.fill ins(%cst_4 : f32) outs(%67 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x12x128x128xf32>) outs(%68 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %70 = tensor.empty() : tensor<1x12x128x128xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%70 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_32 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %72 = tensor.empty() : tensor<12x128x64xf32>
    %73 = linalg.fill ins(%cst_4 : f32) outs(%72 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %74 = linalg.batch_matmul {global_layer_idx = 4 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 4 : i32} ins(%collapsed_32, %collapsed_30 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%73 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_33 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %75 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x12x128x64xf32>) outs(%75 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_36 = tensor.collapse_shape %collapsed_35 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %76 = tensor.empty() : tensor<768x768xf32>
    %transposed_37 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%76 : tensor<768x768xf32>) permutation = [1, 0] 
    %77 = tensor.empty() : tensor<128x768xf32>
    %78 = linalg.fill ins(%cst_4 : f32) outs(%77 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %79 = linalg.matmul {global_layer_idx = 5 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 5 : i32} ins(%collapsed_36, %transposed_37 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%78 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %80 = tensor.empty() : tensor<128x768xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%80 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_38 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %82 = tensor.empty() : tensor<1x128x768xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %29 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%82 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %84 = tensor.empty() : tensor<1x128x1xf32>
    %85 = linalg.fill ins(%cst_4 : f32) outs(%84 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x128x768xf32>) outs(%85 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %87 = tensor.empty() : tensor<1x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x128x1xf32>) outs(%87 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %89 = tensor.empty() : tensor<1x128x768xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%89 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %91 = tensor.empty() : tensor<1x128x768xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%91 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %93 = tensor.empty() : tensor<1x128x1xf32>
    %94 = linalg.fill ins(%cst_4 : f32) outs(%93 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x128x768xf32>) outs(%94 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %96 = tensor.empty() : tensor<1x128x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x128x1xf32>) outs(%96 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %98 = tensor.empty() : tensor<1x128x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x128x1xf32>) outs(%98 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %100 = tensor.empty() : tensor<1x128x768xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %99 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%100 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %102 = tensor.empty() : tensor<1x128x768xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%102 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %104 = tensor.empty() : tensor<1x128x768xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%104 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_39 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %106 = tensor.empty() : tensor<768x3072xf32>
    %transposed_40 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%106 : tensor<768x3072xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<128x3072xf32>
    %108 = linalg.fill ins(%cst_4 : f32) outs(%107 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %109 = linalg.matmul {global_layer_idx = 6 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 6 : i32} ins(%collapsed_39, %transposed_40 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%108 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %110 = tensor.empty() : tensor<128x3072xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%109, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%110 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_41 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %112 = tensor.empty() : tensor<1x128x3072xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x128x3072xf32>) outs(%112 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_42 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %114 = tensor.empty() : tensor<3072x768xf32>
    %transposed_43 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%114 : tensor<3072x768xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<128x768xf32>
    %116 = linalg.fill ins(%cst_4 : f32) outs(%115 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %117 = linalg.matmul {global_layer_idx = 7 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 7 : i32} ins(%collapsed_42, %transposed_43 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%116 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %118 = tensor.empty() : tensor<128x768xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%117, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%118 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_44 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %120 = tensor.empty() : tensor<1x128x768xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %105 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%120 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %122 = tensor.empty() : tensor<1x128x1xf32>
    %123 = linalg.fill ins(%cst_4 : f32) outs(%122 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x128x768xf32>) outs(%123 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %125 = tensor.empty() : tensor<1x128x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x128x1xf32>) outs(%125 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %127 = tensor.empty() : tensor<1x128x768xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%127 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %129 = tensor.empty() : tensor<1x128x768xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%129 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %131 = tensor.empty() : tensor<1x128x1xf32>
    %132 = linalg.fill ins(%cst_4 : f32) outs(%131 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x128x768xf32>) outs(%132 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %134 = tensor.empty() : tensor<1x128x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x128x1xf32>) outs(%134 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %136 = tensor.empty() : tensor<1x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x128x1xf32>) outs(%136 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %138 = tensor.empty() : tensor<1x128x768xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %137 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%138 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %140 = tensor.empty() : tensor<1x128x768xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%140 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %142 = tensor.empty() : tensor<1x128x768xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%142 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_45 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %144 = tensor.empty() : tensor<768x768xf32>
    %transposed_46 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%144 : tensor<768x768xf32>) permutation = [1, 0] 
    %145 = tensor.empty() : tensor<128x768xf32>
    %146 = linalg.fill ins(%cst_4 : f32) outs(%145 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %147 = linalg.matmul {global_layer_idx = 8 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 8 : i32} ins(%collapsed_45, %transposed_46 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%146 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %148 = tensor.empty() : tensor<128x768xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%147, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%148 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_47 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_48 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %150 = tensor.empty() : tensor<768x768xf32>
    %transposed_49 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%150 : tensor<768x768xf32>) permutation = [1, 0] 
    %151 = tensor.empty() : tensor<128x768xf32>
    %152 = linalg.fill ins(%cst_4 : f32) outs(%151 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %153 = linalg.matmul {global_layer_idx = 9 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 9 : i32} ins(%collapsed_48, %transposed_49 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%152 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %154 = tensor.empty() : tensor<128x768xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%153, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%154 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_50 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_51 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %156 = tensor.empty() : tensor<768x768xf32>
    %transposed_52 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%156 : tensor<768x768xf32>) permutation = [1, 0] 
    %157 = tensor.empty() : tensor<128x768xf32>
    %158 = linalg.fill ins(%cst_4 : f32) outs(%157 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %159 = linalg.matmul {global_layer_idx = 10 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 10 : i32} ins(%collapsed_51, %transposed_52 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%158 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %160 = tensor.empty() : tensor<128x768xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%159, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%160 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_53 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_54 = tensor.expand_shape %expanded_47 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %162 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x128x12x64xf32>) outs(%162 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_57 = tensor.expand_shape %expanded_50 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %163 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x128x12x64xf32>) outs(%163 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_60 = tensor.expand_shape %expanded_53 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %164 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<1x128x12x64xf32>) outs(%164 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_62 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %165 = tensor.empty() : tensor<12x128x128xf32>
    %166 = linalg.fill ins(%cst_4 : f32) outs(%165 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %167 = linalg.batch_matmul {global_layer_idx = 11 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 11 : i32} ins(%collapsed_56, %collapsed_59 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%166 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_63 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %168 = tensor.empty() : tensor<1x12x128x128xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x12x128x128xf32>) outs(%168 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %170 = tensor.empty() : tensor<1x12x128x128xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%170 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %172 = tensor.empty() : tensor<1x12x128x1xf32>
    %173 = linalg.fill ins(%cst_9 : f32) outs(%172 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %174 = tensor.empty() : tensor<1x12x128x1xi64>
    %175 = linalg.fill ins(%c0_i64 : i64) outs(%174 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %176:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1x12x128x128xf32>) outs(%173, %175 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %177 = tensor.empty() : tensor<1x12x128x128xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %176#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%177 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %179 = tensor.empty() : tensor<1x12x128x128xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1x12x128x128xf32>) outs(%179 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %181 = tensor.empty() : tensor<1x12x128x1xf32>
    %182 = linalg.fill ins(%cst_4 : f32) outs(%181 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<1x12x128x128xf32>) outs(%182 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %184 = tensor.empty() : tensor<1x12x128x128xf32>
    %185 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%184 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_64 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %186 = tensor.empty() : tensor<12x128x64xf32>
    %187 = linalg.fill ins(%cst_4 : f32) outs(%186 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %188 = linalg.batch_matmul {global_layer_idx = 12 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 12 : i32} ins(%collapsed_64, %collapsed_62 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%187 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_65 = tensor.expand_shape %188 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %189 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x12x128x64xf32>) outs(%189 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_67 = tensor.collapse_shape %transposed_66 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_68 = tensor.collapse_shape %collapsed_67 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %190 = tensor.empty() : tensor<768x768xf32>
    %transposed_69 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%190 : tensor<768x768xf32>) permutation = [1, 0] 
    %191 = tensor.empty() : tensor<128x768xf32>
    %192 = linalg.fill ins(%cst_4 : f32) outs(%191 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %193 = linalg.matmul {global_layer_idx = 13 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 13 : i32} ins(%collapsed_68, %transposed_69 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%192 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %194 = tensor.empty() : tensor<128x768xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%193, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%194 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_70 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %196 = tensor.empty() : tensor<1x128x768xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %143 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%196 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %198 = tensor.empty() : tensor<1x128x1xf32>
    %199 = linalg.fill ins(%cst_4 : f32) outs(%198 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<1x128x768xf32>) outs(%199 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %201 = tensor.empty() : tensor<1x128x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x128x1xf32>) outs(%201 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %203 = tensor.empty() : tensor<1x128x768xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %202 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%203 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %205 = tensor.empty() : tensor<1x128x768xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %204 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%205 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %207 = tensor.empty() : tensor<1x128x1xf32>
    %208 = linalg.fill ins(%cst_4 : f32) outs(%207 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<1x128x768xf32>) outs(%208 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %210 = tensor.empty() : tensor<1x128x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x128x1xf32>) outs(%210 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %212 = tensor.empty() : tensor<1x128x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x128x1xf32>) outs(%212 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %214 = tensor.empty() : tensor<1x128x768xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %213 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%214 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %216 = tensor.empty() : tensor<1x128x768xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%216 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %218 = tensor.empty() : tensor<1x128x768xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%218 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_71 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %220 = tensor.empty() : tensor<768x3072xf32>
    %transposed_72 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%220 : tensor<768x3072xf32>) permutation = [1, 0] 
    %221 = tensor.empty() : tensor<128x3072xf32>
    %222 = linalg.fill ins(%cst_4 : f32) outs(%221 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %223 = linalg.matmul {global_layer_idx = 14 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 14 : i32} ins(%collapsed_71, %transposed_72 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%222 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %224 = tensor.empty() : tensor<128x3072xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%223, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%224 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_73 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %226 = tensor.empty() : tensor<1x128x3072xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x128x3072xf32>) outs(%226 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_74 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %228 = tensor.empty() : tensor<3072x768xf32>
    %transposed_75 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%228 : tensor<3072x768xf32>) permutation = [1, 0] 
    %229 = tensor.empty() : tensor<128x768xf32>
    %230 = linalg.fill ins(%cst_4 : f32) outs(%229 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %231 = linalg.matmul {global_layer_idx = 15 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 15 : i32} ins(%collapsed_74, %transposed_75 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%230 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %232 = tensor.empty() : tensor<128x768xf32>
    %233 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%231, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%232 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_76 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %234 = tensor.empty() : tensor<1x128x768xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %219 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%234 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %236 = tensor.empty() : tensor<1x128x1xf32>
    %237 = linalg.fill ins(%cst_4 : f32) outs(%236 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%235 : tensor<1x128x768xf32>) outs(%237 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %239 = tensor.empty() : tensor<1x128x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x128x1xf32>) outs(%239 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %241 = tensor.empty() : tensor<1x128x768xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %240 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%241 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %243 = tensor.empty() : tensor<1x128x768xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %242 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%243 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %245 = tensor.empty() : tensor<1x128x1xf32>
    %246 = linalg.fill ins(%cst_4 : f32) outs(%245 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<1x128x768xf32>) outs(%246 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %248 = tensor.empty() : tensor<1x128x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x128x1xf32>) outs(%248 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %250 = tensor.empty() : tensor<1x128x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x128x1xf32>) outs(%250 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %252 = tensor.empty() : tensor<1x128x768xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %251 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%252 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %254 = tensor.empty() : tensor<1x128x768xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%254 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %256 = tensor.empty() : tensor<1x128x768xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%256 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_77 = tensor.collapse_shape %257 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %258 = tensor.empty() : tensor<768x768xf32>
    %transposed_78 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%258 : tensor<768x768xf32>) permutation = [1, 0] 
    %259 = tensor.empty() : tensor<128x768xf32>
    %260 = linalg.fill ins(%cst_4 : f32) outs(%259 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %261 = linalg.matmul {global_layer_idx = 16 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 16 : i32} ins(%collapsed_77, %transposed_78 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%260 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %262 = tensor.empty() : tensor<128x768xf32>
    %263 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%261, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%262 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_79 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_80 = tensor.collapse_shape %257 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %264 = tensor.empty() : tensor<768x768xf32>
    %transposed_81 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%264 : tensor<768x768xf32>) permutation = [1, 0] 
    %265 = tensor.empty() : tensor<128x768xf32>
    %266 = linalg.fill ins(%cst_4 : f32) outs(%265 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %267 = linalg.matmul {global_layer_idx = 17 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 17 : i32} ins(%collapsed_80, %transposed_81 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%266 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %268 = tensor.empty() : tensor<128x768xf32>
    %269 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%267, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%268 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_82 = tensor.expand_shape %269 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_83 = tensor.collapse_shape %257 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %270 = tensor.empty() : tensor<768x768xf32>
    %transposed_84 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%270 : tensor<768x768xf32>) permutation = [1, 0] 
    %271 = tensor.empty() : tensor<128x768xf32>
    %272 = linalg.fill ins(%cst_4 : f32) outs(%271 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %273 = linalg.matmul {global_layer_idx = 18 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 18 : i32} ins(%collapsed_83, %transposed_84 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%272 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %274 = tensor.empty() : tensor<128x768xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%273, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%274 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_85 = tensor.expand_shape %275 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_86 = tensor.expand_shape %expanded_79 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %276 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<1x128x12x64xf32>) outs(%276 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_88 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_89 = tensor.expand_shape %expanded_82 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %277 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x128x12x64xf32>) outs(%277 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_92 = tensor.expand_shape %expanded_85 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %278 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_93 = linalg.transpose ins(%expanded_92 : tensor<1x128x12x64xf32>) outs(%278 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_94 = tensor.collapse_shape %transposed_93 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %279 = tensor.empty() : tensor<12x128x128xf32>
    %280 = linalg.fill ins(%cst_4 : f32) outs(%279 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %281 = linalg.batch_matmul {global_layer_idx = 19 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 19 : i32} ins(%collapsed_88, %collapsed_91 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%280 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_95 = tensor.expand_shape %281 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %282 = tensor.empty() : tensor<1x12x128x128xf32>
    %283 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_95 : tensor<1x12x128x128xf32>) outs(%282 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %284 = tensor.empty() : tensor<1x12x128x128xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%284 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %286 = tensor.empty() : tensor<1x12x128x1xf32>
    %287 = linalg.fill ins(%cst_9 : f32) outs(%286 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %288 = tensor.empty() : tensor<1x12x128x1xi64>
    %289 = linalg.fill ins(%c0_i64 : i64) outs(%288 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %290:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%285 : tensor<1x12x128x128xf32>) outs(%287, %289 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %291 = tensor.empty() : tensor<1x12x128x128xf32>
    %292 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %290#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%291 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %293 = tensor.empty() : tensor<1x12x128x128xf32>
    %294 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<1x12x128x128xf32>) outs(%293 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %295 = tensor.empty() : tensor<1x12x128x1xf32>
    %296 = linalg.fill ins(%cst_4 : f32) outs(%295 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %297 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%294 : tensor<1x12x128x128xf32>) outs(%296 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %298 = tensor.empty() : tensor<1x12x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294, %297 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%298 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_96 = tensor.collapse_shape %299 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %300 = tensor.empty() : tensor<12x128x64xf32>
    %301 = linalg.fill ins(%cst_4 : f32) outs(%300 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %302 = linalg.batch_matmul {global_layer_idx = 20 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 20 : i32} ins(%collapsed_96, %collapsed_94 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%301 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_97 = tensor.expand_shape %302 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %303 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_98 = linalg.transpose ins(%expanded_97 : tensor<1x12x128x64xf32>) outs(%303 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_99 = tensor.collapse_shape %transposed_98 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_100 = tensor.collapse_shape %collapsed_99 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %304 = tensor.empty() : tensor<768x768xf32>
    %transposed_101 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%304 : tensor<768x768xf32>) permutation = [1, 0] 
    %305 = tensor.empty() : tensor<128x768xf32>
    %306 = linalg.fill ins(%cst_4 : f32) outs(%305 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %307 = linalg.matmul {global_layer_idx = 21 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 21 : i32} ins(%collapsed_100, %transposed_101 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%306 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %308 = tensor.empty() : tensor<128x768xf32>
    %309 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%308 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_102 = tensor.expand_shape %309 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %310 = tensor.empty() : tensor<1x128x768xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102, %257 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%310 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %312 = tensor.empty() : tensor<1x128x1xf32>
    %313 = linalg.fill ins(%cst_4 : f32) outs(%312 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%311 : tensor<1x128x768xf32>) outs(%313 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %315 = tensor.empty() : tensor<1x128x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x128x1xf32>) outs(%315 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %317 = tensor.empty() : tensor<1x128x768xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %316 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%317 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %319 = tensor.empty() : tensor<1x128x768xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %318 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%319 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %321 = tensor.empty() : tensor<1x128x1xf32>
    %322 = linalg.fill ins(%cst_4 : f32) outs(%321 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%320 : tensor<1x128x768xf32>) outs(%322 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %324 = tensor.empty() : tensor<1x128x1xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<1x128x1xf32>) outs(%324 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %326 = tensor.empty() : tensor<1x128x1xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<1x128x1xf32>) outs(%326 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %328 = tensor.empty() : tensor<1x128x768xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %327 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%328 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %330 = tensor.empty() : tensor<1x128x768xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%330 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %332 = tensor.empty() : tensor<1x128x768xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%332 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_103 = tensor.collapse_shape %333 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %334 = tensor.empty() : tensor<768x3072xf32>
    %transposed_104 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%334 : tensor<768x3072xf32>) permutation = [1, 0] 
    %335 = tensor.empty() : tensor<128x3072xf32>
    %336 = linalg.fill ins(%cst_4 : f32) outs(%335 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %337 = linalg.matmul {global_layer_idx = 22 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 22 : i32} ins(%collapsed_103, %transposed_104 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%336 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %338 = tensor.empty() : tensor<128x3072xf32>
    %339 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%337, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%338 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_105 = tensor.expand_shape %339 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %340 = tensor.empty() : tensor<1x128x3072xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x128x3072xf32>) outs(%340 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_106 = tensor.collapse_shape %341 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %342 = tensor.empty() : tensor<3072x768xf32>
    %transposed_107 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%342 : tensor<3072x768xf32>) permutation = [1, 0] 
    %343 = tensor.empty() : tensor<128x768xf32>
    %344 = linalg.fill ins(%cst_4 : f32) outs(%343 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %345 = linalg.matmul {global_layer_idx = 23 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 23 : i32} ins(%collapsed_106, %transposed_107 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%344 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %346 = tensor.empty() : tensor<128x768xf32>
    %347 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%345, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%346 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_108 = tensor.expand_shape %347 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %348 = tensor.empty() : tensor<1x128x768xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %333 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%348 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %350 = tensor.empty() : tensor<1x128x1xf32>
    %351 = linalg.fill ins(%cst_4 : f32) outs(%350 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%349 : tensor<1x128x768xf32>) outs(%351 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %353 = tensor.empty() : tensor<1x128x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<1x128x1xf32>) outs(%353 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %355 = tensor.empty() : tensor<1x128x768xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349, %354 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%355 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %357 = tensor.empty() : tensor<1x128x768xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %356 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%357 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %359 = tensor.empty() : tensor<1x128x1xf32>
    %360 = linalg.fill ins(%cst_4 : f32) outs(%359 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%358 : tensor<1x128x768xf32>) outs(%360 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %362 = tensor.empty() : tensor<1x128x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<1x128x1xf32>) outs(%362 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %364 = tensor.empty() : tensor<1x128x1xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<1x128x1xf32>) outs(%364 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %366 = tensor.empty() : tensor<1x128x768xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %365 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%366 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %368 = tensor.empty() : tensor<1x128x768xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%368 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %370 = tensor.empty() : tensor<1x128x768xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%370 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_109 = tensor.collapse_shape %371 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %372 = tensor.empty() : tensor<768x768xf32>
    %transposed_110 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%372 : tensor<768x768xf32>) permutation = [1, 0] 
    %373 = tensor.empty() : tensor<128x768xf32>
    %374 = linalg.fill ins(%cst_4 : f32) outs(%373 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %375 = linalg.matmul {global_layer_idx = 24 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 24 : i32} ins(%collapsed_109, %transposed_110 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%374 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %376 = tensor.empty() : tensor<128x768xf32>
    %377 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%375, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%376 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_111 = tensor.expand_shape %377 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_112 = tensor.collapse_shape %371 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %378 = tensor.empty() : tensor<768x768xf32>
    %transposed_113 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%378 : tensor<768x768xf32>) permutation = [1, 0] 
    %379 = tensor.empty() : tensor<128x768xf32>
    %380 = linalg.fill ins(%cst_4 : f32) outs(%379 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %381 = linalg.matmul {global_layer_idx = 25 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 25 : i32} ins(%collapsed_112, %transposed_113 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%380 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %382 = tensor.empty() : tensor<128x768xf32>
    %383 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%381, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%382 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_114 = tensor.expand_shape %383 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_115 = tensor.collapse_shape %371 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %384 = tensor.empty() : tensor<768x768xf32>
    %transposed_116 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%384 : tensor<768x768xf32>) permutation = [1, 0] 
    %385 = tensor.empty() : tensor<128x768xf32>
    %386 = linalg.fill ins(%cst_4 : f32) outs(%385 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %387 = linalg.matmul {global_layer_idx = 26 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 26 : i32} ins(%collapsed_115, %transposed_116 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%386 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %388 = tensor.empty() : tensor<128x768xf32>
    %389 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%387, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%388 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_117 = tensor.expand_shape %389 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_118 = tensor.expand_shape %expanded_111 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %390 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_119 = linalg.transpose ins(%expanded_118 : tensor<1x128x12x64xf32>) outs(%390 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_120 = tensor.collapse_shape %transposed_119 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_121 = tensor.expand_shape %expanded_114 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %391 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x128x12x64xf32>) outs(%391 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_123 = tensor.collapse_shape %transposed_122 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_124 = tensor.expand_shape %expanded_117 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %392 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<1x128x12x64xf32>) outs(%392 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_126 = tensor.collapse_shape %transposed_125 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %393 = tensor.empty() : tensor<12x128x128xf32>
    %394 = linalg.fill ins(%cst_4 : f32) outs(%393 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %395 = linalg.batch_matmul {global_layer_idx = 27 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 27 : i32} ins(%collapsed_120, %collapsed_123 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%394 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_127 = tensor.expand_shape %395 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %396 = tensor.empty() : tensor<1x12x128x128xf32>
    %397 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<1x12x128x128xf32>) outs(%396 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %398 = tensor.empty() : tensor<1x12x128x128xf32>
    %399 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%398 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %400 = tensor.empty() : tensor<1x12x128x1xf32>
    %401 = linalg.fill ins(%cst_9 : f32) outs(%400 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %402 = tensor.empty() : tensor<1x12x128x1xi64>
    %403 = linalg.fill ins(%c0_i64 : i64) outs(%402 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %404:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%399 : tensor<1x12x128x128xf32>) outs(%401, %403 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %405 = tensor.empty() : tensor<1x12x128x128xf32>
    %406 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399, %404#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%405 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %407 = tensor.empty() : tensor<1x12x128x128xf32>
    %408 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406 : tensor<1x12x128x128xf32>) outs(%407 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %409 = tensor.empty() : tensor<1x12x128x1xf32>
    %410 = linalg.fill ins(%cst_4 : f32) outs(%409 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %411 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%408 : tensor<1x12x128x128xf32>) outs(%410 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %412 = tensor.empty() : tensor<1x12x128x128xf32>
    %413 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %411 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%412 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_128 = tensor.collapse_shape %413 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %414 = tensor.empty() : tensor<12x128x64xf32>
    %415 = linalg.fill ins(%cst_4 : f32) outs(%414 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %416 = linalg.batch_matmul {global_layer_idx = 28 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 28 : i32} ins(%collapsed_128, %collapsed_126 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%415 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_129 = tensor.expand_shape %416 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %417 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<1x12x128x64xf32>) outs(%417 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_131 = tensor.collapse_shape %transposed_130 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_132 = tensor.collapse_shape %collapsed_131 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %418 = tensor.empty() : tensor<768x768xf32>
    %transposed_133 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%418 : tensor<768x768xf32>) permutation = [1, 0] 
    %419 = tensor.empty() : tensor<128x768xf32>
    %420 = linalg.fill ins(%cst_4 : f32) outs(%419 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %421 = linalg.matmul {global_layer_idx = 29 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 29 : i32} ins(%collapsed_132, %transposed_133 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%420 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %422 = tensor.empty() : tensor<128x768xf32>
    %423 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%421, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%422 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_134 = tensor.expand_shape %423 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %424 = tensor.empty() : tensor<1x128x768xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %371 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%424 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %426 = tensor.empty() : tensor<1x128x1xf32>
    %427 = linalg.fill ins(%cst_4 : f32) outs(%426 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%425 : tensor<1x128x768xf32>) outs(%427 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %429 = tensor.empty() : tensor<1x128x1xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<1x128x1xf32>) outs(%429 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %431 = tensor.empty() : tensor<1x128x768xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425, %430 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%431 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %433 = tensor.empty() : tensor<1x128x768xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %432 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%433 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %435 = tensor.empty() : tensor<1x128x1xf32>
    %436 = linalg.fill ins(%cst_4 : f32) outs(%435 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%434 : tensor<1x128x768xf32>) outs(%436 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %438 = tensor.empty() : tensor<1x128x1xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437 : tensor<1x128x1xf32>) outs(%438 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %440 = tensor.empty() : tensor<1x128x1xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<1x128x1xf32>) outs(%440 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %442 = tensor.empty() : tensor<1x128x768xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %441 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%442 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %444 = tensor.empty() : tensor<1x128x768xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%444 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %446 = tensor.empty() : tensor<1x128x768xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%446 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_135 = tensor.collapse_shape %447 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %448 = tensor.empty() : tensor<768x3072xf32>
    %transposed_136 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%448 : tensor<768x3072xf32>) permutation = [1, 0] 
    %449 = tensor.empty() : tensor<128x3072xf32>
    %450 = linalg.fill ins(%cst_4 : f32) outs(%449 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %451 = linalg.matmul {global_layer_idx = 30 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 30 : i32} ins(%collapsed_135, %transposed_136 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%450 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %452 = tensor.empty() : tensor<128x3072xf32>
    %453 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%451, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%452 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_137 = tensor.expand_shape %453 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %454 = tensor.empty() : tensor<1x128x3072xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137 : tensor<1x128x3072xf32>) outs(%454 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_138 = tensor.collapse_shape %455 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %456 = tensor.empty() : tensor<3072x768xf32>
    %transposed_139 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%456 : tensor<3072x768xf32>) permutation = [1, 0] 
    %457 = tensor.empty() : tensor<128x768xf32>
    %458 = linalg.fill ins(%cst_4 : f32) outs(%457 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %459 = linalg.matmul {global_layer_idx = 31 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 31 : i32} ins(%collapsed_138, %transposed_139 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%458 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %460 = tensor.empty() : tensor<128x768xf32>
    %461 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%459, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%460 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_140 = tensor.expand_shape %461 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %462 = tensor.empty() : tensor<1x128x768xf32>
    %463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %447 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%462 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %464 = tensor.empty() : tensor<1x128x1xf32>
    %465 = linalg.fill ins(%cst_4 : f32) outs(%464 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%463 : tensor<1x128x768xf32>) outs(%465 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %467 = tensor.empty() : tensor<1x128x1xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466 : tensor<1x128x1xf32>) outs(%467 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %469 = tensor.empty() : tensor<1x128x768xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %468 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%469 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %471 = tensor.empty() : tensor<1x128x768xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %470 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%471 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %473 = tensor.empty() : tensor<1x128x1xf32>
    %474 = linalg.fill ins(%cst_4 : f32) outs(%473 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%472 : tensor<1x128x768xf32>) outs(%474 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %476 = tensor.empty() : tensor<1x128x1xf32>
    %477 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<1x128x1xf32>) outs(%476 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %478 = tensor.empty() : tensor<1x128x1xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<1x128x1xf32>) outs(%478 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %480 = tensor.empty() : tensor<1x128x768xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %479 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%480 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %482 = tensor.empty() : tensor<1x128x768xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%482 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %484 = tensor.empty() : tensor<1x128x768xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%484 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_141 = tensor.collapse_shape %485 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %486 = tensor.empty() : tensor<768x768xf32>
    %transposed_142 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%486 : tensor<768x768xf32>) permutation = [1, 0] 
    %487 = tensor.empty() : tensor<128x768xf32>
    %488 = linalg.fill ins(%cst_4 : f32) outs(%487 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %489 = linalg.matmul {global_layer_idx = 32 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 32 : i32} ins(%collapsed_141, %transposed_142 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%488 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %490 = tensor.empty() : tensor<128x768xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%489, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%490 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_143 = tensor.expand_shape %491 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_144 = tensor.collapse_shape %485 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %492 = tensor.empty() : tensor<768x768xf32>
    %transposed_145 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%492 : tensor<768x768xf32>) permutation = [1, 0] 
    %493 = tensor.empty() : tensor<128x768xf32>
    %494 = linalg.fill ins(%cst_4 : f32) outs(%493 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %495 = linalg.matmul {global_layer_idx = 33 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 33 : i32} ins(%collapsed_144, %transposed_145 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%494 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %496 = tensor.empty() : tensor<128x768xf32>
    %497 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%495, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%496 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_146 = tensor.expand_shape %497 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_147 = tensor.collapse_shape %485 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %498 = tensor.empty() : tensor<768x768xf32>
    %transposed_148 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%498 : tensor<768x768xf32>) permutation = [1, 0] 
    %499 = tensor.empty() : tensor<128x768xf32>
    %500 = linalg.fill ins(%cst_4 : f32) outs(%499 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %501 = linalg.matmul {global_layer_idx = 34 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 34 : i32} ins(%collapsed_147, %transposed_148 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%500 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %502 = tensor.empty() : tensor<128x768xf32>
    %503 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%501, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%502 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_149 = tensor.expand_shape %503 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_150 = tensor.expand_shape %expanded_143 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %504 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_151 = linalg.transpose ins(%expanded_150 : tensor<1x128x12x64xf32>) outs(%504 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_152 = tensor.collapse_shape %transposed_151 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_153 = tensor.expand_shape %expanded_146 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %505 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_154 = linalg.transpose ins(%expanded_153 : tensor<1x128x12x64xf32>) outs(%505 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_155 = tensor.collapse_shape %transposed_154 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_156 = tensor.expand_shape %expanded_149 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %506 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_157 = linalg.transpose ins(%expanded_156 : tensor<1x128x12x64xf32>) outs(%506 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_158 = tensor.collapse_shape %transposed_157 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %507 = tensor.empty() : tensor<12x128x128xf32>
    %508 = linalg.fill ins(%cst_4 : f32) outs(%507 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %509 = linalg.batch_matmul {global_layer_idx = 35 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 35 : i32} ins(%collapsed_152, %collapsed_155 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%508 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_159 = tensor.expand_shape %509 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %510 = tensor.empty() : tensor<1x12x128x128xf32>
    %511 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_159 : tensor<1x12x128x128xf32>) outs(%510 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %512 = tensor.empty() : tensor<1x12x128x128xf32>
    %513 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%511, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%512 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %514 = tensor.empty() : tensor<1x12x128x1xf32>
    %515 = linalg.fill ins(%cst_9 : f32) outs(%514 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %516 = tensor.empty() : tensor<1x12x128x1xi64>
    %517 = linalg.fill ins(%c0_i64 : i64) outs(%516 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %518:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%513 : tensor<1x12x128x128xf32>) outs(%515, %517 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %519 = tensor.empty() : tensor<1x12x128x128xf32>
    %520 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513, %518#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%519 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %521 = tensor.empty() : tensor<1x12x128x128xf32>
    %522 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520 : tensor<1x12x128x128xf32>) outs(%521 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %523 = tensor.empty() : tensor<1x12x128x1xf32>
    %524 = linalg.fill ins(%cst_4 : f32) outs(%523 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %525 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%522 : tensor<1x12x128x128xf32>) outs(%524 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %526 = tensor.empty() : tensor<1x12x128x128xf32>
    %527 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522, %525 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%526 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_160 = tensor.collapse_shape %527 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %528 = tensor.empty() : tensor<12x128x64xf32>
    %529 = linalg.fill ins(%cst_4 : f32) outs(%528 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %530 = linalg.batch_matmul {global_layer_idx = 36 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 36 : i32} ins(%collapsed_160, %collapsed_158 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%529 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_161 = tensor.expand_shape %530 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %531 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_162 = linalg.transpose ins(%expanded_161 : tensor<1x12x128x64xf32>) outs(%531 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_163 = tensor.collapse_shape %transposed_162 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_164 = tensor.collapse_shape %collapsed_163 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %532 = tensor.empty() : tensor<768x768xf32>
    %transposed_165 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%532 : tensor<768x768xf32>) permutation = [1, 0] 
    %533 = tensor.empty() : tensor<128x768xf32>
    %534 = linalg.fill ins(%cst_4 : f32) outs(%533 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %535 = linalg.matmul {global_layer_idx = 37 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 37 : i32} ins(%collapsed_164, %transposed_165 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%534 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %536 = tensor.empty() : tensor<128x768xf32>
    %537 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%535, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%536 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_166 = tensor.expand_shape %537 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %538 = tensor.empty() : tensor<1x128x768xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_166, %485 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%538 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %540 = tensor.empty() : tensor<1x128x1xf32>
    %541 = linalg.fill ins(%cst_4 : f32) outs(%540 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%539 : tensor<1x128x768xf32>) outs(%541 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %543 = tensor.empty() : tensor<1x128x1xf32>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542 : tensor<1x128x1xf32>) outs(%543 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %545 = tensor.empty() : tensor<1x128x768xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %544 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%545 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %547 = tensor.empty() : tensor<1x128x768xf32>
    %548 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %546 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%547 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %549 = tensor.empty() : tensor<1x128x1xf32>
    %550 = linalg.fill ins(%cst_4 : f32) outs(%549 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%548 : tensor<1x128x768xf32>) outs(%550 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %552 = tensor.empty() : tensor<1x128x1xf32>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551 : tensor<1x128x1xf32>) outs(%552 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %554 = tensor.empty() : tensor<1x128x1xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553 : tensor<1x128x1xf32>) outs(%554 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %556 = tensor.empty() : tensor<1x128x768xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %555 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%556 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %558 = tensor.empty() : tensor<1x128x768xf32>
    %559 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%557, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%558 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %560 = tensor.empty() : tensor<1x128x768xf32>
    %561 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%560 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_167 = tensor.collapse_shape %561 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %562 = tensor.empty() : tensor<768x3072xf32>
    %transposed_168 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%562 : tensor<768x3072xf32>) permutation = [1, 0] 
    %563 = tensor.empty() : tensor<128x3072xf32>
    %564 = linalg.fill ins(%cst_4 : f32) outs(%563 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %565 = linalg.matmul {global_layer_idx = 38 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 38 : i32} ins(%collapsed_167, %transposed_168 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%564 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %566 = tensor.empty() : tensor<128x3072xf32>
    %567 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%565, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%566 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_169 = tensor.expand_shape %567 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %568 = tensor.empty() : tensor<1x128x3072xf32>
    %569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_169 : tensor<1x128x3072xf32>) outs(%568 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_170 = tensor.collapse_shape %569 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %570 = tensor.empty() : tensor<3072x768xf32>
    %transposed_171 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%570 : tensor<3072x768xf32>) permutation = [1, 0] 
    %571 = tensor.empty() : tensor<128x768xf32>
    %572 = linalg.fill ins(%cst_4 : f32) outs(%571 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %573 = linalg.matmul {global_layer_idx = 39 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 39 : i32} ins(%collapsed_170, %transposed_171 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%572 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %574 = tensor.empty() : tensor<128x768xf32>
    %575 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%573, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%574 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_172 = tensor.expand_shape %575 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %576 = tensor.empty() : tensor<1x128x768xf32>
    %577 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_172, %561 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%576 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %578 = tensor.empty() : tensor<1x128x1xf32>
    %579 = linalg.fill ins(%cst_4 : f32) outs(%578 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %580 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%577 : tensor<1x128x768xf32>) outs(%579 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %581 = tensor.empty() : tensor<1x128x1xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580 : tensor<1x128x1xf32>) outs(%581 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %583 = tensor.empty() : tensor<1x128x768xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %582 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%583 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %585 = tensor.empty() : tensor<1x128x768xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %584 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%585 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %587 = tensor.empty() : tensor<1x128x1xf32>
    %588 = linalg.fill ins(%cst_4 : f32) outs(%587 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %589 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%586 : tensor<1x128x768xf32>) outs(%588 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %590 = tensor.empty() : tensor<1x128x1xf32>
    %591 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589 : tensor<1x128x1xf32>) outs(%590 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %592 = tensor.empty() : tensor<1x128x1xf32>
    %593 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591 : tensor<1x128x1xf32>) outs(%592 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %594 = tensor.empty() : tensor<1x128x768xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %593 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%594 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %596 = tensor.empty() : tensor<1x128x768xf32>
    %597 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%596 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %598 = tensor.empty() : tensor<1x128x768xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%598 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_173 = tensor.collapse_shape %599 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %600 = tensor.empty() : tensor<768x768xf32>
    %transposed_174 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%600 : tensor<768x768xf32>) permutation = [1, 0] 
    %601 = tensor.empty() : tensor<128x768xf32>
    %602 = linalg.fill ins(%cst_4 : f32) outs(%601 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %603 = linalg.matmul {global_layer_idx = 40 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 40 : i32} ins(%collapsed_173, %transposed_174 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%602 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %604 = tensor.empty() : tensor<128x768xf32>
    %605 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%603, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%604 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_175 = tensor.expand_shape %605 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_176 = tensor.collapse_shape %599 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %606 = tensor.empty() : tensor<768x768xf32>
    %transposed_177 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%606 : tensor<768x768xf32>) permutation = [1, 0] 
    %607 = tensor.empty() : tensor<128x768xf32>
    %608 = linalg.fill ins(%cst_4 : f32) outs(%607 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %609 = linalg.matmul {global_layer_idx = 41 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 41 : i32} ins(%collapsed_176, %transposed_177 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%608 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %610 = tensor.empty() : tensor<128x768xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%609, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%610 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_178 = tensor.expand_shape %611 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_179 = tensor.collapse_shape %599 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %612 = tensor.empty() : tensor<768x768xf32>
    %transposed_180 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%612 : tensor<768x768xf32>) permutation = [1, 0] 
    %613 = tensor.empty() : tensor<128x768xf32>
    %614 = linalg.fill ins(%cst_4 : f32) outs(%613 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %615 = linalg.matmul {global_layer_idx = 42 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 42 : i32} ins(%collapsed_179, %transposed_180 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%614 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %616 = tensor.empty() : tensor<128x768xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%615, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%616 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_181 = tensor.expand_shape %617 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_182 = tensor.expand_shape %expanded_175 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %618 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_183 = linalg.transpose ins(%expanded_182 : tensor<1x128x12x64xf32>) outs(%618 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_184 = tensor.collapse_shape %transposed_183 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_185 = tensor.expand_shape %expanded_178 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %619 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_186 = linalg.transpose ins(%expanded_185 : tensor<1x128x12x64xf32>) outs(%619 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_187 = tensor.collapse_shape %transposed_186 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_188 = tensor.expand_shape %expanded_181 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %620 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_189 = linalg.transpose ins(%expanded_188 : tensor<1x128x12x64xf32>) outs(%620 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_190 = tensor.collapse_shape %transposed_189 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %621 = tensor.empty() : tensor<12x128x128xf32>
    %622 = linalg.fill ins(%cst_4 : f32) outs(%621 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %623 = linalg.batch_matmul {global_layer_idx = 43 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 43 : i32} ins(%collapsed_184, %collapsed_187 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%622 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_191 = tensor.expand_shape %623 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %624 = tensor.empty() : tensor<1x12x128x128xf32>
    %625 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_191 : tensor<1x12x128x128xf32>) outs(%624 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %626 = tensor.empty() : tensor<1x12x128x128xf32>
    %627 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%625, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%626 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %628 = tensor.empty() : tensor<1x12x128x1xf32>
    %629 = linalg.fill ins(%cst_9 : f32) outs(%628 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %630 = tensor.empty() : tensor<1x12x128x1xi64>
    %631 = linalg.fill ins(%c0_i64 : i64) outs(%630 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %632:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%627 : tensor<1x12x128x128xf32>) outs(%629, %631 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %633 = tensor.empty() : tensor<1x12x128x128xf32>
    %634 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627, %632#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%633 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %635 = tensor.empty() : tensor<1x12x128x128xf32>
    %636 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634 : tensor<1x12x128x128xf32>) outs(%635 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %637 = tensor.empty() : tensor<1x12x128x1xf32>
    %638 = linalg.fill ins(%cst_4 : f32) outs(%637 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %639 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%636 : tensor<1x12x128x128xf32>) outs(%638 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %640 = tensor.empty() : tensor<1x12x128x128xf32>
    %641 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %639 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%640 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_192 = tensor.collapse_shape %641 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %642 = tensor.empty() : tensor<12x128x64xf32>
    %643 = linalg.fill ins(%cst_4 : f32) outs(%642 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %644 = linalg.batch_matmul {global_layer_idx = 44 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 44 : i32} ins(%collapsed_192, %collapsed_190 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%643 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_193 = tensor.expand_shape %644 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %645 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_194 = linalg.transpose ins(%expanded_193 : tensor<1x12x128x64xf32>) outs(%645 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_195 = tensor.collapse_shape %transposed_194 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_196 = tensor.collapse_shape %collapsed_195 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %646 = tensor.empty() : tensor<768x768xf32>
    %transposed_197 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%646 : tensor<768x768xf32>) permutation = [1, 0] 
    %647 = tensor.empty() : tensor<128x768xf32>
    %648 = linalg.fill ins(%cst_4 : f32) outs(%647 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %649 = linalg.matmul {global_layer_idx = 45 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 45 : i32} ins(%collapsed_196, %transposed_197 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%648 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %650 = tensor.empty() : tensor<128x768xf32>
    %651 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%649, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%650 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_198 = tensor.expand_shape %651 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %652 = tensor.empty() : tensor<1x128x768xf32>
    %653 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_198, %599 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%652 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %654 = tensor.empty() : tensor<1x128x1xf32>
    %655 = linalg.fill ins(%cst_4 : f32) outs(%654 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %656 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%653 : tensor<1x128x768xf32>) outs(%655 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %657 = tensor.empty() : tensor<1x128x1xf32>
    %658 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656 : tensor<1x128x1xf32>) outs(%657 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %659 = tensor.empty() : tensor<1x128x768xf32>
    %660 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653, %658 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%659 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %661 = tensor.empty() : tensor<1x128x768xf32>
    %662 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660, %660 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%661 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %663 = tensor.empty() : tensor<1x128x1xf32>
    %664 = linalg.fill ins(%cst_4 : f32) outs(%663 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%662 : tensor<1x128x768xf32>) outs(%664 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %666 = tensor.empty() : tensor<1x128x1xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<1x128x1xf32>) outs(%666 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %668 = tensor.empty() : tensor<1x128x1xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<1x128x1xf32>) outs(%668 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %670 = tensor.empty() : tensor<1x128x768xf32>
    %671 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660, %669 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%670 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %672 = tensor.empty() : tensor<1x128x768xf32>
    %673 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%672 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %674 = tensor.empty() : tensor<1x128x768xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%674 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_199 = tensor.collapse_shape %675 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %676 = tensor.empty() : tensor<768x3072xf32>
    %transposed_200 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%676 : tensor<768x3072xf32>) permutation = [1, 0] 
    %677 = tensor.empty() : tensor<128x3072xf32>
    %678 = linalg.fill ins(%cst_4 : f32) outs(%677 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %679 = linalg.matmul {global_layer_idx = 46 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 46 : i32} ins(%collapsed_199, %transposed_200 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%678 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %680 = tensor.empty() : tensor<128x3072xf32>
    %681 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%679, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%680 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_201 = tensor.expand_shape %681 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %682 = tensor.empty() : tensor<1x128x3072xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_201 : tensor<1x128x3072xf32>) outs(%682 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_202 = tensor.collapse_shape %683 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %684 = tensor.empty() : tensor<3072x768xf32>
    %transposed_203 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%684 : tensor<3072x768xf32>) permutation = [1, 0] 
    %685 = tensor.empty() : tensor<128x768xf32>
    %686 = linalg.fill ins(%cst_4 : f32) outs(%685 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %687 = linalg.matmul {global_layer_idx = 47 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 47 : i32} ins(%collapsed_202, %transposed_203 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%686 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %688 = tensor.empty() : tensor<128x768xf32>
    %689 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%687, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%688 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_204 = tensor.expand_shape %689 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %690 = tensor.empty() : tensor<1x128x768xf32>
    %691 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_204, %675 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%690 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %692 = tensor.empty() : tensor<1x128x1xf32>
    %693 = linalg.fill ins(%cst_4 : f32) outs(%692 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %694 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%691 : tensor<1x128x768xf32>) outs(%693 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %695 = tensor.empty() : tensor<1x128x1xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694 : tensor<1x128x1xf32>) outs(%695 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %697 = tensor.empty() : tensor<1x128x768xf32>
    %698 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%691, %696 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%697 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %699 = tensor.empty() : tensor<1x128x768xf32>
    %700 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698, %698 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%699 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %701 = tensor.empty() : tensor<1x128x1xf32>
    %702 = linalg.fill ins(%cst_4 : f32) outs(%701 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %703 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%700 : tensor<1x128x768xf32>) outs(%702 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %704 = tensor.empty() : tensor<1x128x1xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703 : tensor<1x128x1xf32>) outs(%704 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %706 = tensor.empty() : tensor<1x128x1xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705 : tensor<1x128x1xf32>) outs(%706 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %708 = tensor.empty() : tensor<1x128x768xf32>
    %709 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698, %707 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%708 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %710 = tensor.empty() : tensor<1x128x768xf32>
    %711 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%710 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %712 = tensor.empty() : tensor<1x128x768xf32>
    %713 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%712 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_205 = tensor.collapse_shape %713 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %714 = tensor.empty() : tensor<768x768xf32>
    %transposed_206 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%714 : tensor<768x768xf32>) permutation = [1, 0] 
    %715 = tensor.empty() : tensor<128x768xf32>
    %716 = linalg.fill ins(%cst_4 : f32) outs(%715 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %717 = linalg.matmul {global_layer_idx = 48 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 48 : i32} ins(%collapsed_205, %transposed_206 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%716 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %718 = tensor.empty() : tensor<128x768xf32>
    %719 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%717, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%718 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_207 = tensor.expand_shape %719 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_208 = tensor.collapse_shape %713 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %720 = tensor.empty() : tensor<768x768xf32>
    %transposed_209 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%720 : tensor<768x768xf32>) permutation = [1, 0] 
    %721 = tensor.empty() : tensor<128x768xf32>
    %722 = linalg.fill ins(%cst_4 : f32) outs(%721 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %723 = linalg.matmul {global_layer_idx = 49 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 49 : i32} ins(%collapsed_208, %transposed_209 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%722 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %724 = tensor.empty() : tensor<128x768xf32>
    %725 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%723, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%724 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_210 = tensor.expand_shape %725 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_211 = tensor.collapse_shape %713 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %726 = tensor.empty() : tensor<768x768xf32>
    %transposed_212 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%726 : tensor<768x768xf32>) permutation = [1, 0] 
    %727 = tensor.empty() : tensor<128x768xf32>
    %728 = linalg.fill ins(%cst_4 : f32) outs(%727 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %729 = linalg.matmul {global_layer_idx = 50 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 50 : i32} ins(%collapsed_211, %transposed_212 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%728 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %730 = tensor.empty() : tensor<128x768xf32>
    %731 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%729, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%730 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_213 = tensor.expand_shape %731 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_214 = tensor.expand_shape %expanded_207 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %732 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_215 = linalg.transpose ins(%expanded_214 : tensor<1x128x12x64xf32>) outs(%732 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_216 = tensor.collapse_shape %transposed_215 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_217 = tensor.expand_shape %expanded_210 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %733 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_218 = linalg.transpose ins(%expanded_217 : tensor<1x128x12x64xf32>) outs(%733 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_219 = tensor.collapse_shape %transposed_218 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_220 = tensor.expand_shape %expanded_213 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %734 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_221 = linalg.transpose ins(%expanded_220 : tensor<1x128x12x64xf32>) outs(%734 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_222 = tensor.collapse_shape %transposed_221 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %735 = tensor.empty() : tensor<12x128x128xf32>
    %736 = linalg.fill ins(%cst_4 : f32) outs(%735 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %737 = linalg.batch_matmul {global_layer_idx = 51 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 51 : i32} ins(%collapsed_216, %collapsed_219 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%736 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_223 = tensor.expand_shape %737 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %738 = tensor.empty() : tensor<1x12x128x128xf32>
    %739 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_223 : tensor<1x12x128x128xf32>) outs(%738 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %740 = tensor.empty() : tensor<1x12x128x128xf32>
    %741 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%740 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %742 = tensor.empty() : tensor<1x12x128x1xf32>
    %743 = linalg.fill ins(%cst_9 : f32) outs(%742 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %744 = tensor.empty() : tensor<1x12x128x1xi64>
    %745 = linalg.fill ins(%c0_i64 : i64) outs(%744 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %746:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%741 : tensor<1x12x128x128xf32>) outs(%743, %745 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %747 = tensor.empty() : tensor<1x12x128x128xf32>
    %748 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%741, %746#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%747 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %749 = tensor.empty() : tensor<1x12x128x128xf32>
    %750 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%748 : tensor<1x12x128x128xf32>) outs(%749 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %751 = tensor.empty() : tensor<1x12x128x1xf32>
    %752 = linalg.fill ins(%cst_4 : f32) outs(%751 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %753 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%750 : tensor<1x12x128x128xf32>) outs(%752 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %754 = tensor.empty() : tensor<1x12x128x128xf32>
    %755 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%750, %753 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%754 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_224 = tensor.collapse_shape %755 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %756 = tensor.empty() : tensor<12x128x64xf32>
    %757 = linalg.fill ins(%cst_4 : f32) outs(%756 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %758 = linalg.batch_matmul {global_layer_idx = 52 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 52 : i32} ins(%collapsed_224, %collapsed_222 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%757 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_225 = tensor.expand_shape %758 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %759 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_226 = linalg.transpose ins(%expanded_225 : tensor<1x12x128x64xf32>) outs(%759 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_227 = tensor.collapse_shape %transposed_226 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_228 = tensor.collapse_shape %collapsed_227 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %760 = tensor.empty() : tensor<768x768xf32>
    %transposed_229 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%760 : tensor<768x768xf32>) permutation = [1, 0] 
    %761 = tensor.empty() : tensor<128x768xf32>
    %762 = linalg.fill ins(%cst_4 : f32) outs(%761 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %763 = linalg.matmul {global_layer_idx = 53 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 53 : i32} ins(%collapsed_228, %transposed_229 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%762 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %764 = tensor.empty() : tensor<128x768xf32>
    %765 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%763, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%764 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_230 = tensor.expand_shape %765 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %766 = tensor.empty() : tensor<1x128x768xf32>
    %767 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_230, %713 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%766 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %768 = tensor.empty() : tensor<1x128x1xf32>
    %769 = linalg.fill ins(%cst_4 : f32) outs(%768 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %770 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%767 : tensor<1x128x768xf32>) outs(%769 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %771 = tensor.empty() : tensor<1x128x1xf32>
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<1x128x1xf32>) outs(%771 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %773 = tensor.empty() : tensor<1x128x768xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767, %772 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%773 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %775 = tensor.empty() : tensor<1x128x768xf32>
    %776 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774, %774 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%775 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %777 = tensor.empty() : tensor<1x128x1xf32>
    %778 = linalg.fill ins(%cst_4 : f32) outs(%777 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %779 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%776 : tensor<1x128x768xf32>) outs(%778 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %780 = tensor.empty() : tensor<1x128x1xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779 : tensor<1x128x1xf32>) outs(%780 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %782 = tensor.empty() : tensor<1x128x1xf32>
    %783 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781 : tensor<1x128x1xf32>) outs(%782 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %784 = tensor.empty() : tensor<1x128x768xf32>
    %785 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774, %783 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%784 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %786 = tensor.empty() : tensor<1x128x768xf32>
    %787 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%785, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%786 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %788 = tensor.empty() : tensor<1x128x768xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%788 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_231 = tensor.collapse_shape %789 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %790 = tensor.empty() : tensor<768x3072xf32>
    %transposed_232 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%790 : tensor<768x3072xf32>) permutation = [1, 0] 
    %791 = tensor.empty() : tensor<128x3072xf32>
    %792 = linalg.fill ins(%cst_4 : f32) outs(%791 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %793 = linalg.matmul {global_layer_idx = 54 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 54 : i32} ins(%collapsed_231, %transposed_232 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%792 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %794 = tensor.empty() : tensor<128x3072xf32>
    %795 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%793, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%794 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_233 = tensor.expand_shape %795 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %796 = tensor.empty() : tensor<1x128x3072xf32>
    %797 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_233 : tensor<1x128x3072xf32>) outs(%796 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_234 = tensor.collapse_shape %797 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %798 = tensor.empty() : tensor<3072x768xf32>
    %transposed_235 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%798 : tensor<3072x768xf32>) permutation = [1, 0] 
    %799 = tensor.empty() : tensor<128x768xf32>
    %800 = linalg.fill ins(%cst_4 : f32) outs(%799 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %801 = linalg.matmul {global_layer_idx = 55 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 55 : i32} ins(%collapsed_234, %transposed_235 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%800 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %802 = tensor.empty() : tensor<128x768xf32>
    %803 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%801, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%802 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_236 = tensor.expand_shape %803 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %804 = tensor.empty() : tensor<1x128x768xf32>
    %805 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_236, %789 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%804 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %806 = tensor.empty() : tensor<1x128x1xf32>
    %807 = linalg.fill ins(%cst_4 : f32) outs(%806 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %808 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%805 : tensor<1x128x768xf32>) outs(%807 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %809 = tensor.empty() : tensor<1x128x1xf32>
    %810 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%808 : tensor<1x128x1xf32>) outs(%809 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %811 = tensor.empty() : tensor<1x128x768xf32>
    %812 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%805, %810 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%811 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %813 = tensor.empty() : tensor<1x128x768xf32>
    %814 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%812, %812 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%813 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %815 = tensor.empty() : tensor<1x128x1xf32>
    %816 = linalg.fill ins(%cst_4 : f32) outs(%815 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %817 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%814 : tensor<1x128x768xf32>) outs(%816 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %818 = tensor.empty() : tensor<1x128x1xf32>
    %819 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%817 : tensor<1x128x1xf32>) outs(%818 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %820 = tensor.empty() : tensor<1x128x1xf32>
    %821 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%819 : tensor<1x128x1xf32>) outs(%820 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %822 = tensor.empty() : tensor<1x128x768xf32>
    %823 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%812, %821 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%822 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %824 = tensor.empty() : tensor<1x128x768xf32>
    %825 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%823, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%824 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %826 = tensor.empty() : tensor<1x128x768xf32>
    %827 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%825, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%826 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_237 = tensor.collapse_shape %827 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %828 = tensor.empty() : tensor<768x768xf32>
    %transposed_238 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%828 : tensor<768x768xf32>) permutation = [1, 0] 
    %829 = tensor.empty() : tensor<128x768xf32>
    %830 = linalg.fill ins(%cst_4 : f32) outs(%829 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %831 = linalg.matmul {global_layer_idx = 56 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 56 : i32} ins(%collapsed_237, %transposed_238 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%830 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %832 = tensor.empty() : tensor<128x768xf32>
    %833 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%831, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%832 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_239 = tensor.expand_shape %833 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_240 = tensor.collapse_shape %827 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %834 = tensor.empty() : tensor<768x768xf32>
    %transposed_241 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%834 : tensor<768x768xf32>) permutation = [1, 0] 
    %835 = tensor.empty() : tensor<128x768xf32>
    %836 = linalg.fill ins(%cst_4 : f32) outs(%835 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %837 = linalg.matmul {global_layer_idx = 57 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 57 : i32} ins(%collapsed_240, %transposed_241 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%836 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %838 = tensor.empty() : tensor<128x768xf32>
    %839 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%837, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%838 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_242 = tensor.expand_shape %839 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_243 = tensor.collapse_shape %827 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %840 = tensor.empty() : tensor<768x768xf32>
    %transposed_244 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%840 : tensor<768x768xf32>) permutation = [1, 0] 
    %841 = tensor.empty() : tensor<128x768xf32>
    %842 = linalg.fill ins(%cst_4 : f32) outs(%841 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %843 = linalg.matmul {global_layer_idx = 58 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 58 : i32} ins(%collapsed_243, %transposed_244 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%842 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %844 = tensor.empty() : tensor<128x768xf32>
    %845 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%843, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%844 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_245 = tensor.expand_shape %845 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_246 = tensor.expand_shape %expanded_239 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %846 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_247 = linalg.transpose ins(%expanded_246 : tensor<1x128x12x64xf32>) outs(%846 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_248 = tensor.collapse_shape %transposed_247 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_249 = tensor.expand_shape %expanded_242 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %847 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_250 = linalg.transpose ins(%expanded_249 : tensor<1x128x12x64xf32>) outs(%847 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_251 = tensor.collapse_shape %transposed_250 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_252 = tensor.expand_shape %expanded_245 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %848 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_253 = linalg.transpose ins(%expanded_252 : tensor<1x128x12x64xf32>) outs(%848 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_254 = tensor.collapse_shape %transposed_253 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %849 = tensor.empty() : tensor<12x128x128xf32>
    %850 = linalg.fill ins(%cst_4 : f32) outs(%849 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %851 = linalg.batch_matmul {global_layer_idx = 59 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 59 : i32} ins(%collapsed_248, %collapsed_251 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%850 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_255 = tensor.expand_shape %851 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %852 = tensor.empty() : tensor<1x12x128x128xf32>
    %853 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_255 : tensor<1x12x128x128xf32>) outs(%852 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %854 = tensor.empty() : tensor<1x12x128x128xf32>
    %855 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%853, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%854 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %856 = tensor.empty() : tensor<1x12x128x1xf32>
    %857 = linalg.fill ins(%cst_9 : f32) outs(%856 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %858 = tensor.empty() : tensor<1x12x128x1xi64>
    %859 = linalg.fill ins(%c0_i64 : i64) outs(%858 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %860:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%855 : tensor<1x12x128x128xf32>) outs(%857, %859 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %861 = tensor.empty() : tensor<1x12x128x128xf32>
    %862 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%855, %860#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%861 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %863 = tensor.empty() : tensor<1x12x128x128xf32>
    %864 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%862 : tensor<1x12x128x128xf32>) outs(%863 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %865 = tensor.empty() : tensor<1x12x128x1xf32>
    %866 = linalg.fill ins(%cst_4 : f32) outs(%865 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %867 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%864 : tensor<1x12x128x128xf32>) outs(%866 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %868 = tensor.empty() : tensor<1x12x128x128xf32>
    %869 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%864, %867 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%868 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_256 = tensor.collapse_shape %869 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %870 = tensor.empty() : tensor<12x128x64xf32>
    %871 = linalg.fill ins(%cst_4 : f32) outs(%870 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %872 = linalg.batch_matmul {global_layer_idx = 60 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 60 : i32} ins(%collapsed_256, %collapsed_254 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%871 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_257 = tensor.expand_shape %872 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %873 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_258 = linalg.transpose ins(%expanded_257 : tensor<1x12x128x64xf32>) outs(%873 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_259 = tensor.collapse_shape %transposed_258 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_260 = tensor.collapse_shape %collapsed_259 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %874 = tensor.empty() : tensor<768x768xf32>
    %transposed_261 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%874 : tensor<768x768xf32>) permutation = [1, 0] 
    %875 = tensor.empty() : tensor<128x768xf32>
    %876 = linalg.fill ins(%cst_4 : f32) outs(%875 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %877 = linalg.matmul {global_layer_idx = 61 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 61 : i32} ins(%collapsed_260, %transposed_261 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%876 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %878 = tensor.empty() : tensor<128x768xf32>
    %879 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%877, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%878 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_262 = tensor.expand_shape %879 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %880 = tensor.empty() : tensor<1x128x768xf32>
    %881 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_262, %827 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%880 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %882 = tensor.empty() : tensor<1x128x1xf32>
    %883 = linalg.fill ins(%cst_4 : f32) outs(%882 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %884 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%881 : tensor<1x128x768xf32>) outs(%883 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %885 = tensor.empty() : tensor<1x128x1xf32>
    %886 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%884 : tensor<1x128x1xf32>) outs(%885 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %887 = tensor.empty() : tensor<1x128x768xf32>
    %888 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%881, %886 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%887 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %889 = tensor.empty() : tensor<1x128x768xf32>
    %890 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%888, %888 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%889 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %891 = tensor.empty() : tensor<1x128x1xf32>
    %892 = linalg.fill ins(%cst_4 : f32) outs(%891 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %893 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%890 : tensor<1x128x768xf32>) outs(%892 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %894 = tensor.empty() : tensor<1x128x1xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893 : tensor<1x128x1xf32>) outs(%894 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %896 = tensor.empty() : tensor<1x128x1xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895 : tensor<1x128x1xf32>) outs(%896 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %898 = tensor.empty() : tensor<1x128x768xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%888, %897 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%898 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %900 = tensor.empty() : tensor<1x128x768xf32>
    %901 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%899, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%900 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %902 = tensor.empty() : tensor<1x128x768xf32>
    %903 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%901, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%902 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_263 = tensor.collapse_shape %903 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %904 = tensor.empty() : tensor<768x3072xf32>
    %transposed_264 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%904 : tensor<768x3072xf32>) permutation = [1, 0] 
    %905 = tensor.empty() : tensor<128x3072xf32>
    %906 = linalg.fill ins(%cst_4 : f32) outs(%905 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %907 = linalg.matmul {global_layer_idx = 62 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 62 : i32} ins(%collapsed_263, %transposed_264 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%906 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %908 = tensor.empty() : tensor<128x3072xf32>
    %909 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%907, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%908 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_265 = tensor.expand_shape %909 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %910 = tensor.empty() : tensor<1x128x3072xf32>
    %911 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<1x128x3072xf32>) outs(%910 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_266 = tensor.collapse_shape %911 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %912 = tensor.empty() : tensor<3072x768xf32>
    %transposed_267 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%912 : tensor<3072x768xf32>) permutation = [1, 0] 
    %913 = tensor.empty() : tensor<128x768xf32>
    %914 = linalg.fill ins(%cst_4 : f32) outs(%913 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %915 = linalg.matmul {global_layer_idx = 63 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 63 : i32} ins(%collapsed_266, %transposed_267 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%914 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %916 = tensor.empty() : tensor<128x768xf32>
    %917 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%915, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%916 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_268 = tensor.expand_shape %917 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %918 = tensor.empty() : tensor<1x128x768xf32>
    %919 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_268, %903 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%918 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %920 = tensor.empty() : tensor<1x128x1xf32>
    %921 = linalg.fill ins(%cst_4 : f32) outs(%920 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %922 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%919 : tensor<1x128x768xf32>) outs(%921 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %923 = tensor.empty() : tensor<1x128x1xf32>
    %924 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%922 : tensor<1x128x1xf32>) outs(%923 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %925 = tensor.empty() : tensor<1x128x768xf32>
    %926 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919, %924 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%925 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %927 = tensor.empty() : tensor<1x128x768xf32>
    %928 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%926, %926 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%927 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %929 = tensor.empty() : tensor<1x128x1xf32>
    %930 = linalg.fill ins(%cst_4 : f32) outs(%929 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %931 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%928 : tensor<1x128x768xf32>) outs(%930 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %932 = tensor.empty() : tensor<1x128x1xf32>
    %933 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931 : tensor<1x128x1xf32>) outs(%932 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %934 = tensor.empty() : tensor<1x128x1xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%933 : tensor<1x128x1xf32>) outs(%934 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %936 = tensor.empty() : tensor<1x128x768xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%926, %935 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%936 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %938 = tensor.empty() : tensor<1x128x768xf32>
    %939 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%937, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%938 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %940 = tensor.empty() : tensor<1x128x768xf32>
    %941 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%939, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%940 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_269 = tensor.collapse_shape %941 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %942 = tensor.empty() : tensor<768x768xf32>
    %transposed_270 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%942 : tensor<768x768xf32>) permutation = [1, 0] 
    %943 = tensor.empty() : tensor<128x768xf32>
    %944 = linalg.fill ins(%cst_4 : f32) outs(%943 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %945 = linalg.matmul {global_layer_idx = 64 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 64 : i32} ins(%collapsed_269, %transposed_270 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%944 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %946 = tensor.empty() : tensor<128x768xf32>
    %947 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%945, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%946 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_271 = tensor.expand_shape %947 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_272 = tensor.collapse_shape %941 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %948 = tensor.empty() : tensor<768x768xf32>
    %transposed_273 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%948 : tensor<768x768xf32>) permutation = [1, 0] 
    %949 = tensor.empty() : tensor<128x768xf32>
    %950 = linalg.fill ins(%cst_4 : f32) outs(%949 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %951 = linalg.matmul {global_layer_idx = 65 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 65 : i32} ins(%collapsed_272, %transposed_273 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%950 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %952 = tensor.empty() : tensor<128x768xf32>
    %953 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%951, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%952 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_274 = tensor.expand_shape %953 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_275 = tensor.collapse_shape %941 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %954 = tensor.empty() : tensor<768x768xf32>
    %transposed_276 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%954 : tensor<768x768xf32>) permutation = [1, 0] 
    %955 = tensor.empty() : tensor<128x768xf32>
    %956 = linalg.fill ins(%cst_4 : f32) outs(%955 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %957 = linalg.matmul {global_layer_idx = 66 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 66 : i32} ins(%collapsed_275, %transposed_276 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%956 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %958 = tensor.empty() : tensor<128x768xf32>
    %959 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%957, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%958 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_277 = tensor.expand_shape %959 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_278 = tensor.expand_shape %expanded_271 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %960 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_279 = linalg.transpose ins(%expanded_278 : tensor<1x128x12x64xf32>) outs(%960 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_280 = tensor.collapse_shape %transposed_279 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_281 = tensor.expand_shape %expanded_274 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %961 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_282 = linalg.transpose ins(%expanded_281 : tensor<1x128x12x64xf32>) outs(%961 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_283 = tensor.collapse_shape %transposed_282 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_284 = tensor.expand_shape %expanded_277 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %962 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_285 = linalg.transpose ins(%expanded_284 : tensor<1x128x12x64xf32>) outs(%962 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_286 = tensor.collapse_shape %transposed_285 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %963 = tensor.empty() : tensor<12x128x128xf32>
    %964 = linalg.fill ins(%cst_4 : f32) outs(%963 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %965 = linalg.batch_matmul {global_layer_idx = 67 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 67 : i32} ins(%collapsed_280, %collapsed_283 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%964 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_287 = tensor.expand_shape %965 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %966 = tensor.empty() : tensor<1x12x128x128xf32>
    %967 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_287 : tensor<1x12x128x128xf32>) outs(%966 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %968 = tensor.empty() : tensor<1x12x128x128xf32>
    %969 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%967, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%968 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %970 = tensor.empty() : tensor<1x12x128x1xf32>
    %971 = linalg.fill ins(%cst_9 : f32) outs(%970 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %972 = tensor.empty() : tensor<1x12x128x1xi64>
    %973 = linalg.fill ins(%c0_i64 : i64) outs(%972 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %974:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%969 : tensor<1x12x128x128xf32>) outs(%971, %973 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %975 = tensor.empty() : tensor<1x12x128x128xf32>
    %976 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%969, %974#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%975 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %977 = tensor.empty() : tensor<1x12x128x128xf32>
    %978 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%976 : tensor<1x12x128x128xf32>) outs(%977 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %979 = tensor.empty() : tensor<1x12x128x1xf32>
    %980 = linalg.fill ins(%cst_4 : f32) outs(%979 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %981 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%978 : tensor<1x12x128x128xf32>) outs(%980 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %982 = tensor.empty() : tensor<1x12x128x128xf32>
    %983 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%978, %981 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%982 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_288 = tensor.collapse_shape %983 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %984 = tensor.empty() : tensor<12x128x64xf32>
    %985 = linalg.fill ins(%cst_4 : f32) outs(%984 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %986 = linalg.batch_matmul {global_layer_idx = 68 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 68 : i32} ins(%collapsed_288, %collapsed_286 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%985 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_289 = tensor.expand_shape %986 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %987 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_290 = linalg.transpose ins(%expanded_289 : tensor<1x12x128x64xf32>) outs(%987 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_291 = tensor.collapse_shape %transposed_290 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_292 = tensor.collapse_shape %collapsed_291 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %988 = tensor.empty() : tensor<768x768xf32>
    %transposed_293 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%988 : tensor<768x768xf32>) permutation = [1, 0] 
    %989 = tensor.empty() : tensor<128x768xf32>
    %990 = linalg.fill ins(%cst_4 : f32) outs(%989 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %991 = linalg.matmul {global_layer_idx = 69 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 69 : i32} ins(%collapsed_292, %transposed_293 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%990 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %992 = tensor.empty() : tensor<128x768xf32>
    %993 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%991, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%992 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_294 = tensor.expand_shape %993 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %994 = tensor.empty() : tensor<1x128x768xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_294, %941 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%994 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %996 = tensor.empty() : tensor<1x128x1xf32>
    %997 = linalg.fill ins(%cst_4 : f32) outs(%996 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%995 : tensor<1x128x768xf32>) outs(%997 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %999 = tensor.empty() : tensor<1x128x1xf32>
    %1000 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%998 : tensor<1x128x1xf32>) outs(%999 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1001 = tensor.empty() : tensor<1x128x768xf32>
    %1002 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995, %1000 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1001 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1003 = tensor.empty() : tensor<1x128x768xf32>
    %1004 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1002, %1002 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1003 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1005 = tensor.empty() : tensor<1x128x1xf32>
    %1006 = linalg.fill ins(%cst_4 : f32) outs(%1005 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1007 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1004 : tensor<1x128x768xf32>) outs(%1006 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1008 = tensor.empty() : tensor<1x128x1xf32>
    %1009 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1007 : tensor<1x128x1xf32>) outs(%1008 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1010 = tensor.empty() : tensor<1x128x1xf32>
    %1011 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1009 : tensor<1x128x1xf32>) outs(%1010 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1012 = tensor.empty() : tensor<1x128x768xf32>
    %1013 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1002, %1011 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1012 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1014 = tensor.empty() : tensor<1x128x768xf32>
    %1015 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1013, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1014 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1016 = tensor.empty() : tensor<1x128x768xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1015, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1016 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_295 = tensor.collapse_shape %1017 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1018 = tensor.empty() : tensor<768x3072xf32>
    %transposed_296 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%1018 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1019 = tensor.empty() : tensor<128x3072xf32>
    %1020 = linalg.fill ins(%cst_4 : f32) outs(%1019 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1021 = linalg.matmul {global_layer_idx = 70 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 70 : i32} ins(%collapsed_295, %transposed_296 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%1020 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1022 = tensor.empty() : tensor<128x3072xf32>
    %1023 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1021, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%1022 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_297 = tensor.expand_shape %1023 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %1024 = tensor.empty() : tensor<1x128x3072xf32>
    %1025 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_297 : tensor<1x128x3072xf32>) outs(%1024 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_298 = tensor.collapse_shape %1025 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %1026 = tensor.empty() : tensor<3072x768xf32>
    %transposed_299 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%1026 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1027 = tensor.empty() : tensor<128x768xf32>
    %1028 = linalg.fill ins(%cst_4 : f32) outs(%1027 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1029 = linalg.matmul {global_layer_idx = 71 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 71 : i32} ins(%collapsed_298, %transposed_299 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%1028 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1030 = tensor.empty() : tensor<128x768xf32>
    %1031 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1029, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1030 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_300 = tensor.expand_shape %1031 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1032 = tensor.empty() : tensor<1x128x768xf32>
    %1033 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_300, %1017 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1032 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1034 = tensor.empty() : tensor<1x128x1xf32>
    %1035 = linalg.fill ins(%cst_4 : f32) outs(%1034 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1036 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1033 : tensor<1x128x768xf32>) outs(%1035 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1037 = tensor.empty() : tensor<1x128x1xf32>
    %1038 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1036 : tensor<1x128x1xf32>) outs(%1037 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1039 = tensor.empty() : tensor<1x128x768xf32>
    %1040 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033, %1038 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1039 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1041 = tensor.empty() : tensor<1x128x768xf32>
    %1042 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1040 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1041 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1043 = tensor.empty() : tensor<1x128x1xf32>
    %1044 = linalg.fill ins(%cst_4 : f32) outs(%1043 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1045 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1042 : tensor<1x128x768xf32>) outs(%1044 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1046 = tensor.empty() : tensor<1x128x1xf32>
    %1047 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045 : tensor<1x128x1xf32>) outs(%1046 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1048 = tensor.empty() : tensor<1x128x1xf32>
    %1049 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1047 : tensor<1x128x1xf32>) outs(%1048 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1050 = tensor.empty() : tensor<1x128x768xf32>
    %1051 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1049 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1050 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1052 = tensor.empty() : tensor<1x128x768xf32>
    %1053 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1051, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1052 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1054 = tensor.empty() : tensor<1x128x768xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1054 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_301 = tensor.collapse_shape %1055 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1056 = tensor.empty() : tensor<768x768xf32>
    %transposed_302 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1056 : tensor<768x768xf32>) permutation = [1, 0] 
    %1057 = tensor.empty() : tensor<128x768xf32>
    %1058 = linalg.fill ins(%cst_4 : f32) outs(%1057 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1059 = linalg.matmul {global_layer_idx = 72 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 72 : i32} ins(%collapsed_301, %transposed_302 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1058 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1060 = tensor.empty() : tensor<128x768xf32>
    %1061 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1059, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1060 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_303 = tensor.expand_shape %1061 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_304 = tensor.collapse_shape %1055 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1062 = tensor.empty() : tensor<768x768xf32>
    %transposed_305 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1062 : tensor<768x768xf32>) permutation = [1, 0] 
    %1063 = tensor.empty() : tensor<128x768xf32>
    %1064 = linalg.fill ins(%cst_4 : f32) outs(%1063 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1065 = linalg.matmul {global_layer_idx = 73 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 73 : i32} ins(%collapsed_304, %transposed_305 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1064 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1066 = tensor.empty() : tensor<128x768xf32>
    %1067 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1065, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1066 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_306 = tensor.expand_shape %1067 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_307 = tensor.collapse_shape %1055 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1068 = tensor.empty() : tensor<768x768xf32>
    %transposed_308 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1068 : tensor<768x768xf32>) permutation = [1, 0] 
    %1069 = tensor.empty() : tensor<128x768xf32>
    %1070 = linalg.fill ins(%cst_4 : f32) outs(%1069 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1071 = linalg.matmul {global_layer_idx = 74 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 74 : i32} ins(%collapsed_307, %transposed_308 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1070 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1072 = tensor.empty() : tensor<128x768xf32>
    %1073 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1071, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1072 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_309 = tensor.expand_shape %1073 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_310 = tensor.expand_shape %expanded_303 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1074 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_311 = linalg.transpose ins(%expanded_310 : tensor<1x128x12x64xf32>) outs(%1074 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_312 = tensor.collapse_shape %transposed_311 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_313 = tensor.expand_shape %expanded_306 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1075 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_314 = linalg.transpose ins(%expanded_313 : tensor<1x128x12x64xf32>) outs(%1075 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_315 = tensor.collapse_shape %transposed_314 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_316 = tensor.expand_shape %expanded_309 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1076 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_317 = linalg.transpose ins(%expanded_316 : tensor<1x128x12x64xf32>) outs(%1076 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_318 = tensor.collapse_shape %transposed_317 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %1077 = tensor.empty() : tensor<12x128x128xf32>
    %1078 = linalg.fill ins(%cst_4 : f32) outs(%1077 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %1079 = linalg.batch_matmul {global_layer_idx = 75 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 75 : i32} ins(%collapsed_312, %collapsed_315 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%1078 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_319 = tensor.expand_shape %1079 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %1080 = tensor.empty() : tensor<1x12x128x128xf32>
    %1081 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_319 : tensor<1x12x128x128xf32>) outs(%1080 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1082 = tensor.empty() : tensor<1x12x128x128xf32>
    %1083 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1081, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%1082 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1084 = tensor.empty() : tensor<1x12x128x1xf32>
    %1085 = linalg.fill ins(%cst_9 : f32) outs(%1084 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %1086 = tensor.empty() : tensor<1x12x128x1xi64>
    %1087 = linalg.fill ins(%c0_i64 : i64) outs(%1086 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %1088:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1083 : tensor<1x12x128x128xf32>) outs(%1085, %1087 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %1089 = tensor.empty() : tensor<1x12x128x128xf32>
    %1090 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1083, %1088#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%1089 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1091 = tensor.empty() : tensor<1x12x128x128xf32>
    %1092 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1090 : tensor<1x12x128x128xf32>) outs(%1091 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1093 = tensor.empty() : tensor<1x12x128x1xf32>
    %1094 = linalg.fill ins(%cst_4 : f32) outs(%1093 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %1095 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1092 : tensor<1x12x128x128xf32>) outs(%1094 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %1096 = tensor.empty() : tensor<1x12x128x128xf32>
    %1097 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1092, %1095 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%1096 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_320 = tensor.collapse_shape %1097 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %1098 = tensor.empty() : tensor<12x128x64xf32>
    %1099 = linalg.fill ins(%cst_4 : f32) outs(%1098 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %1100 = linalg.batch_matmul {global_layer_idx = 76 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 76 : i32} ins(%collapsed_320, %collapsed_318 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%1099 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_321 = tensor.expand_shape %1100 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %1101 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_322 = linalg.transpose ins(%expanded_321 : tensor<1x12x128x64xf32>) outs(%1101 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_323 = tensor.collapse_shape %transposed_322 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_324 = tensor.collapse_shape %collapsed_323 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1102 = tensor.empty() : tensor<768x768xf32>
    %transposed_325 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1102 : tensor<768x768xf32>) permutation = [1, 0] 
    %1103 = tensor.empty() : tensor<128x768xf32>
    %1104 = linalg.fill ins(%cst_4 : f32) outs(%1103 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1105 = linalg.matmul {global_layer_idx = 77 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 77 : i32} ins(%collapsed_324, %transposed_325 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1104 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1106 = tensor.empty() : tensor<128x768xf32>
    %1107 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1105, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1106 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_326 = tensor.expand_shape %1107 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1108 = tensor.empty() : tensor<1x128x768xf32>
    %1109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_326, %1055 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1108 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1110 = tensor.empty() : tensor<1x128x1xf32>
    %1111 = linalg.fill ins(%cst_4 : f32) outs(%1110 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1112 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1109 : tensor<1x128x768xf32>) outs(%1111 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1113 = tensor.empty() : tensor<1x128x1xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1112 : tensor<1x128x1xf32>) outs(%1113 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1115 = tensor.empty() : tensor<1x128x768xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1109, %1114 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1115 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1117 = tensor.empty() : tensor<1x128x768xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1116, %1116 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1117 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1119 = tensor.empty() : tensor<1x128x1xf32>
    %1120 = linalg.fill ins(%cst_4 : f32) outs(%1119 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1121 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1118 : tensor<1x128x768xf32>) outs(%1120 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1122 = tensor.empty() : tensor<1x128x1xf32>
    %1123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1121 : tensor<1x128x1xf32>) outs(%1122 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1124 = tensor.empty() : tensor<1x128x1xf32>
    %1125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1123 : tensor<1x128x1xf32>) outs(%1124 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1126 = tensor.empty() : tensor<1x128x768xf32>
    %1127 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1116, %1125 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1126 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1128 = tensor.empty() : tensor<1x128x768xf32>
    %1129 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1127, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1128 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1130 = tensor.empty() : tensor<1x128x768xf32>
    %1131 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1129, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1130 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_327 = tensor.collapse_shape %1131 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1132 = tensor.empty() : tensor<768x3072xf32>
    %transposed_328 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%1132 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1133 = tensor.empty() : tensor<128x3072xf32>
    %1134 = linalg.fill ins(%cst_4 : f32) outs(%1133 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1135 = linalg.matmul {global_layer_idx = 78 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 78 : i32} ins(%collapsed_327, %transposed_328 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%1134 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1136 = tensor.empty() : tensor<128x3072xf32>
    %1137 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1135, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%1136 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_329 = tensor.expand_shape %1137 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %1138 = tensor.empty() : tensor<1x128x3072xf32>
    %1139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_329 : tensor<1x128x3072xf32>) outs(%1138 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_330 = tensor.collapse_shape %1139 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %1140 = tensor.empty() : tensor<3072x768xf32>
    %transposed_331 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%1140 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1141 = tensor.empty() : tensor<128x768xf32>
    %1142 = linalg.fill ins(%cst_4 : f32) outs(%1141 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1143 = linalg.matmul {global_layer_idx = 79 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 79 : i32} ins(%collapsed_330, %transposed_331 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%1142 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1144 = tensor.empty() : tensor<128x768xf32>
    %1145 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1143, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1144 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_332 = tensor.expand_shape %1145 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1146 = tensor.empty() : tensor<1x128x768xf32>
    %1147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_332, %1131 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1146 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1148 = tensor.empty() : tensor<1x128x1xf32>
    %1149 = linalg.fill ins(%cst_4 : f32) outs(%1148 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1147 : tensor<1x128x768xf32>) outs(%1149 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1151 = tensor.empty() : tensor<1x128x1xf32>
    %1152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1150 : tensor<1x128x1xf32>) outs(%1151 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1153 = tensor.empty() : tensor<1x128x768xf32>
    %1154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1147, %1152 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1153 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1155 = tensor.empty() : tensor<1x128x768xf32>
    %1156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1154, %1154 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1155 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1157 = tensor.empty() : tensor<1x128x1xf32>
    %1158 = linalg.fill ins(%cst_4 : f32) outs(%1157 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1159 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1156 : tensor<1x128x768xf32>) outs(%1158 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1160 = tensor.empty() : tensor<1x128x1xf32>
    %1161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1159 : tensor<1x128x1xf32>) outs(%1160 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1162 = tensor.empty() : tensor<1x128x1xf32>
    %1163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1161 : tensor<1x128x1xf32>) outs(%1162 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1164 = tensor.empty() : tensor<1x128x768xf32>
    %1165 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1154, %1163 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1164 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1166 = tensor.empty() : tensor<1x128x768xf32>
    %1167 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1165, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1166 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1168 = tensor.empty() : tensor<1x128x768xf32>
    %1169 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1167, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1168 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_333 = tensor.collapse_shape %1169 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1170 = tensor.empty() : tensor<768x768xf32>
    %transposed_334 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1170 : tensor<768x768xf32>) permutation = [1, 0] 
    %1171 = tensor.empty() : tensor<128x768xf32>
    %1172 = linalg.fill ins(%cst_4 : f32) outs(%1171 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1173 = linalg.matmul {global_layer_idx = 80 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 80 : i32} ins(%collapsed_333, %transposed_334 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1172 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1174 = tensor.empty() : tensor<128x768xf32>
    %1175 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1173, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1174 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_335 = tensor.expand_shape %1175 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_336 = tensor.collapse_shape %1169 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1176 = tensor.empty() : tensor<768x768xf32>
    %transposed_337 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1176 : tensor<768x768xf32>) permutation = [1, 0] 
    %1177 = tensor.empty() : tensor<128x768xf32>
    %1178 = linalg.fill ins(%cst_4 : f32) outs(%1177 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1179 = linalg.matmul {global_layer_idx = 81 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 81 : i32} ins(%collapsed_336, %transposed_337 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1178 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1180 = tensor.empty() : tensor<128x768xf32>
    %1181 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1179, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1180 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_338 = tensor.expand_shape %1181 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_339 = tensor.collapse_shape %1169 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1182 = tensor.empty() : tensor<768x768xf32>
    %transposed_340 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1182 : tensor<768x768xf32>) permutation = [1, 0] 
    %1183 = tensor.empty() : tensor<128x768xf32>
    %1184 = linalg.fill ins(%cst_4 : f32) outs(%1183 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1185 = linalg.matmul {global_layer_idx = 82 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 82 : i32} ins(%collapsed_339, %transposed_340 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1184 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1186 = tensor.empty() : tensor<128x768xf32>
    %1187 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1185, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1186 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_341 = tensor.expand_shape %1187 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_342 = tensor.expand_shape %expanded_335 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1188 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_343 = linalg.transpose ins(%expanded_342 : tensor<1x128x12x64xf32>) outs(%1188 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_344 = tensor.collapse_shape %transposed_343 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_345 = tensor.expand_shape %expanded_338 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1189 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_346 = linalg.transpose ins(%expanded_345 : tensor<1x128x12x64xf32>) outs(%1189 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_347 = tensor.collapse_shape %transposed_346 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_348 = tensor.expand_shape %expanded_341 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1190 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_349 = linalg.transpose ins(%expanded_348 : tensor<1x128x12x64xf32>) outs(%1190 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_350 = tensor.collapse_shape %transposed_349 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %1191 = tensor.empty() : tensor<12x128x128xf32>
    %1192 = linalg.fill ins(%cst_4 : f32) outs(%1191 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %1193 = linalg.batch_matmul {global_layer_idx = 83 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 83 : i32} ins(%collapsed_344, %collapsed_347 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%1192 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_351 = tensor.expand_shape %1193 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %1194 = tensor.empty() : tensor<1x12x128x128xf32>
    %1195 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_351 : tensor<1x12x128x128xf32>) outs(%1194 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1196 = tensor.empty() : tensor<1x12x128x128xf32>
    %1197 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1195, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%1196 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1198 = tensor.empty() : tensor<1x12x128x1xf32>
    %1199 = linalg.fill ins(%cst_9 : f32) outs(%1198 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %1200 = tensor.empty() : tensor<1x12x128x1xi64>
    %1201 = linalg.fill ins(%c0_i64 : i64) outs(%1200 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %1202:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1197 : tensor<1x12x128x128xf32>) outs(%1199, %1201 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %1203 = tensor.empty() : tensor<1x12x128x128xf32>
    %1204 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1197, %1202#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%1203 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1205 = tensor.empty() : tensor<1x12x128x128xf32>
    %1206 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1204 : tensor<1x12x128x128xf32>) outs(%1205 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1207 = tensor.empty() : tensor<1x12x128x1xf32>
    %1208 = linalg.fill ins(%cst_4 : f32) outs(%1207 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %1209 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1206 : tensor<1x12x128x128xf32>) outs(%1208 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %1210 = tensor.empty() : tensor<1x12x128x128xf32>
    %1211 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1206, %1209 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%1210 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_352 = tensor.collapse_shape %1211 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %1212 = tensor.empty() : tensor<12x128x64xf32>
    %1213 = linalg.fill ins(%cst_4 : f32) outs(%1212 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %1214 = linalg.batch_matmul {global_layer_idx = 84 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 84 : i32} ins(%collapsed_352, %collapsed_350 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%1213 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_353 = tensor.expand_shape %1214 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %1215 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_354 = linalg.transpose ins(%expanded_353 : tensor<1x12x128x64xf32>) outs(%1215 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_355 = tensor.collapse_shape %transposed_354 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_356 = tensor.collapse_shape %collapsed_355 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1216 = tensor.empty() : tensor<768x768xf32>
    %transposed_357 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1216 : tensor<768x768xf32>) permutation = [1, 0] 
    %1217 = tensor.empty() : tensor<128x768xf32>
    %1218 = linalg.fill ins(%cst_4 : f32) outs(%1217 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1219 = linalg.matmul {global_layer_idx = 85 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 85 : i32} ins(%collapsed_356, %transposed_357 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1218 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1220 = tensor.empty() : tensor<128x768xf32>
    %1221 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1219, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1220 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_358 = tensor.expand_shape %1221 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1222 = tensor.empty() : tensor<1x128x768xf32>
    %1223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_358, %1169 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1222 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1224 = tensor.empty() : tensor<1x128x1xf32>
    %1225 = linalg.fill ins(%cst_4 : f32) outs(%1224 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1226 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1223 : tensor<1x128x768xf32>) outs(%1225 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1227 = tensor.empty() : tensor<1x128x1xf32>
    %1228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1226 : tensor<1x128x1xf32>) outs(%1227 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1229 = tensor.empty() : tensor<1x128x768xf32>
    %1230 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1223, %1228 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1229 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1231 = tensor.empty() : tensor<1x128x768xf32>
    %1232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1230, %1230 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1231 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1233 = tensor.empty() : tensor<1x128x1xf32>
    %1234 = linalg.fill ins(%cst_4 : f32) outs(%1233 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1235 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1232 : tensor<1x128x768xf32>) outs(%1234 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1236 = tensor.empty() : tensor<1x128x1xf32>
    %1237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235 : tensor<1x128x1xf32>) outs(%1236 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1238 = tensor.empty() : tensor<1x128x1xf32>
    %1239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1237 : tensor<1x128x1xf32>) outs(%1238 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1240 = tensor.empty() : tensor<1x128x768xf32>
    %1241 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1230, %1239 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1240 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1242 = tensor.empty() : tensor<1x128x768xf32>
    %1243 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1241, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1242 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1244 = tensor.empty() : tensor<1x128x768xf32>
    %1245 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1243, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1244 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_359 = tensor.collapse_shape %1245 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1246 = tensor.empty() : tensor<768x3072xf32>
    %transposed_360 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%1246 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1247 = tensor.empty() : tensor<128x3072xf32>
    %1248 = linalg.fill ins(%cst_4 : f32) outs(%1247 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1249 = linalg.matmul {global_layer_idx = 86 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 86 : i32} ins(%collapsed_359, %transposed_360 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%1248 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1250 = tensor.empty() : tensor<128x3072xf32>
    %1251 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1249, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%1250 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_361 = tensor.expand_shape %1251 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %1252 = tensor.empty() : tensor<1x128x3072xf32>
    %1253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_361 : tensor<1x128x3072xf32>) outs(%1252 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_362 = tensor.collapse_shape %1253 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %1254 = tensor.empty() : tensor<3072x768xf32>
    %transposed_363 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%1254 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1255 = tensor.empty() : tensor<128x768xf32>
    %1256 = linalg.fill ins(%cst_4 : f32) outs(%1255 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1257 = linalg.matmul {global_layer_idx = 87 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 87 : i32} ins(%collapsed_362, %transposed_363 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%1256 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1258 = tensor.empty() : tensor<128x768xf32>
    %1259 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1257, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1258 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_364 = tensor.expand_shape %1259 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1260 = tensor.empty() : tensor<1x128x768xf32>
    %1261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_364, %1245 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1260 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1262 = tensor.empty() : tensor<1x128x1xf32>
    %1263 = linalg.fill ins(%cst_4 : f32) outs(%1262 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1264 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1261 : tensor<1x128x768xf32>) outs(%1263 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1265 = tensor.empty() : tensor<1x128x1xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1264 : tensor<1x128x1xf32>) outs(%1265 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1267 = tensor.empty() : tensor<1x128x768xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1261, %1266 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1267 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1269 = tensor.empty() : tensor<1x128x768xf32>
    %1270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1268, %1268 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1269 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1271 = tensor.empty() : tensor<1x128x1xf32>
    %1272 = linalg.fill ins(%cst_4 : f32) outs(%1271 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1273 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1270 : tensor<1x128x768xf32>) outs(%1272 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1274 = tensor.empty() : tensor<1x128x1xf32>
    %1275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1273 : tensor<1x128x1xf32>) outs(%1274 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1276 = tensor.empty() : tensor<1x128x1xf32>
    %1277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1275 : tensor<1x128x1xf32>) outs(%1276 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1278 = tensor.empty() : tensor<1x128x768xf32>
    %1279 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1268, %1277 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1278 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1280 = tensor.empty() : tensor<1x128x768xf32>
    %1281 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1279, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1280 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1282 = tensor.empty() : tensor<1x128x768xf32>
    %1283 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1281, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1282 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_365 = tensor.collapse_shape %1283 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1284 = tensor.empty() : tensor<768x768xf32>
    %transposed_366 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1284 : tensor<768x768xf32>) permutation = [1, 0] 
    %1285 = tensor.empty() : tensor<128x768xf32>
    %1286 = linalg.fill ins(%cst_4 : f32) outs(%1285 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1287 = linalg.matmul {global_layer_idx = 88 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 88 : i32} ins(%collapsed_365, %transposed_366 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1286 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1288 = tensor.empty() : tensor<128x768xf32>
    %1289 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1287, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1288 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_367 = tensor.expand_shape %1289 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_368 = tensor.collapse_shape %1283 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1290 = tensor.empty() : tensor<768x768xf32>
    %transposed_369 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1290 : tensor<768x768xf32>) permutation = [1, 0] 
    %1291 = tensor.empty() : tensor<128x768xf32>
    %1292 = linalg.fill ins(%cst_4 : f32) outs(%1291 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1293 = linalg.matmul {global_layer_idx = 89 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 89 : i32} ins(%collapsed_368, %transposed_369 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1292 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1294 = tensor.empty() : tensor<128x768xf32>
    %1295 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1293, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1294 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_370 = tensor.expand_shape %1295 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %collapsed_371 = tensor.collapse_shape %1283 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1296 = tensor.empty() : tensor<768x768xf32>
    %transposed_372 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1296 : tensor<768x768xf32>) permutation = [1, 0] 
    %1297 = tensor.empty() : tensor<128x768xf32>
    %1298 = linalg.fill ins(%cst_4 : f32) outs(%1297 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1299 = linalg.matmul {global_layer_idx = 90 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 90 : i32} ins(%collapsed_371, %transposed_372 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1298 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1300 = tensor.empty() : tensor<128x768xf32>
    %1301 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1299, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1300 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_373 = tensor.expand_shape %1301 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %expanded_374 = tensor.expand_shape %expanded_367 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1302 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_375 = linalg.transpose ins(%expanded_374 : tensor<1x128x12x64xf32>) outs(%1302 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_376 = tensor.collapse_shape %transposed_375 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %expanded_377 = tensor.expand_shape %expanded_370 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1303 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_378 = linalg.transpose ins(%expanded_377 : tensor<1x128x12x64xf32>) outs(%1303 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_379 = tensor.collapse_shape %transposed_378 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %expanded_380 = tensor.expand_shape %expanded_373 [[0], [1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<1x128x768xf32> into tensor<1x128x12x64xf32>
    %1304 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_381 = linalg.transpose ins(%expanded_380 : tensor<1x128x12x64xf32>) outs(%1304 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_382 = tensor.collapse_shape %transposed_381 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %1305 = tensor.empty() : tensor<12x128x128xf32>
    %1306 = linalg.fill ins(%cst_4 : f32) outs(%1305 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %1307 = linalg.batch_matmul {global_layer_idx = 91 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 91 : i32} ins(%collapsed_376, %collapsed_379 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%1306 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_383 = tensor.expand_shape %1307 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %1308 = tensor.empty() : tensor<1x12x128x128xf32>
    %1309 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_383 : tensor<1x12x128x128xf32>) outs(%1308 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_8 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1310 = tensor.empty() : tensor<1x12x128x128xf32>
    %1311 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1309, %arg2 : tensor<1x12x128x128xf32>, tensor<1x1x1x128xf32>) outs(%1310 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1312 = tensor.empty() : tensor<1x12x128x1xf32>
    %1313 = linalg.fill ins(%cst_9 : f32) outs(%1312 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %1314 = tensor.empty() : tensor<1x12x128x1xi64>
    %1315 = linalg.fill ins(%c0_i64 : i64) outs(%1314 : tensor<1x12x128x1xi64>) -> tensor<1x12x128x1xi64>
    %1316:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1311 : tensor<1x12x128x128xf32>) outs(%1313, %1315 : tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_399: i64):
      %1406 = linalg.index 3 : index
      %1407 = arith.index_cast %1406 : index to i64
      %1408 = arith.maximumf %in, %out : f32
      %1409 = arith.cmpf ogt, %in, %out : f32
      %1410 = arith.select %1409, %1407, %out_399 : i64
      linalg.yield %1408, %1410 : f32, i64
    } -> (tensor<1x12x128x1xf32>, tensor<1x12x128x1xi64>)
    %1317 = tensor.empty() : tensor<1x12x128x128xf32>
    %1318 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1311, %1316#0 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%1317 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1319 = tensor.empty() : tensor<1x12x128x128xf32>
    %1320 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1318 : tensor<1x12x128x128xf32>) outs(%1319 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.exp %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %1321 = tensor.empty() : tensor<1x12x128x1xf32>
    %1322 = linalg.fill ins(%cst_4 : f32) outs(%1321 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %1323 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1320 : tensor<1x12x128x128xf32>) outs(%1322 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x1xf32>
    %1324 = tensor.empty() : tensor<1x12x128x128xf32>
    %1325 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1320, %1323 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%1324 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.divf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_384 = tensor.collapse_shape %1325 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %1326 = tensor.empty() : tensor<12x128x64xf32>
    %1327 = linalg.fill ins(%cst_4 : f32) outs(%1326 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %1328 = linalg.batch_matmul {global_layer_idx = 92 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 92 : i32} ins(%collapsed_384, %collapsed_382 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%1327 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_385 = tensor.expand_shape %1328 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %1329 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_386 = linalg.transpose ins(%expanded_385 : tensor<1x12x128x64xf32>) outs(%1329 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_387 = tensor.collapse_shape %transposed_386 [[0], [1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<1x128x768xf32>
    %collapsed_388 = tensor.collapse_shape %collapsed_387 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1330 = tensor.empty() : tensor<768x768xf32>
    %transposed_389 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1330 : tensor<768x768xf32>) permutation = [1, 0] 
    %1331 = tensor.empty() : tensor<128x768xf32>
    %1332 = linalg.fill ins(%cst_4 : f32) outs(%1331 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1333 = linalg.matmul {global_layer_idx = 93 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 93 : i32} ins(%collapsed_388, %transposed_389 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%1332 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1334 = tensor.empty() : tensor<128x768xf32>
    %1335 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1333, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1334 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_390 = tensor.expand_shape %1335 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1336 = tensor.empty() : tensor<1x128x768xf32>
    %1337 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_390, %1283 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1336 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1338 = tensor.empty() : tensor<1x128x1xf32>
    %1339 = linalg.fill ins(%cst_4 : f32) outs(%1338 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1340 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1337 : tensor<1x128x768xf32>) outs(%1339 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1341 = tensor.empty() : tensor<1x128x1xf32>
    %1342 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1340 : tensor<1x128x1xf32>) outs(%1341 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1343 = tensor.empty() : tensor<1x128x768xf32>
    %1344 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1337, %1342 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1343 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1345 = tensor.empty() : tensor<1x128x768xf32>
    %1346 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1344, %1344 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1345 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1347 = tensor.empty() : tensor<1x128x1xf32>
    %1348 = linalg.fill ins(%cst_4 : f32) outs(%1347 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1349 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1346 : tensor<1x128x768xf32>) outs(%1348 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1350 = tensor.empty() : tensor<1x128x1xf32>
    %1351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1349 : tensor<1x128x1xf32>) outs(%1350 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1352 = tensor.empty() : tensor<1x128x1xf32>
    %1353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1351 : tensor<1x128x1xf32>) outs(%1352 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1354 = tensor.empty() : tensor<1x128x768xf32>
    %1355 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1344, %1353 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1354 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1356 = tensor.empty() : tensor<1x128x768xf32>
    %1357 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1355, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1356 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1358 = tensor.empty() : tensor<1x128x768xf32>
    %1359 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1357, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1358 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_391 = tensor.collapse_shape %1359 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %1360 = tensor.empty() : tensor<768x3072xf32>
    %transposed_392 = linalg.transpose ins(%cst_10 : tensor<3072x768xf32>) outs(%1360 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1361 = tensor.empty() : tensor<128x3072xf32>
    %1362 = linalg.fill ins(%cst_4 : f32) outs(%1361 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1363 = linalg.matmul {global_layer_idx = 94 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 94 : i32} ins(%collapsed_391, %transposed_392 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%1362 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %1364 = tensor.empty() : tensor<128x3072xf32>
    %1365 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1363, %cst_11 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%1364 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x3072xf32>
    %expanded_393 = tensor.expand_shape %1365 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %1366 = tensor.empty() : tensor<1x128x3072xf32>
    %1367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_393 : tensor<1x128x3072xf32>) outs(%1366 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_12 : f32
      %1407 = math.erf %1406 : f32
      %1408 = arith.addf %1407, %cst_13 : f32
      %1409 = arith.mulf %1408, %cst_14 : f32
      %1410 = arith.mulf %in, %1409 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_394 = tensor.collapse_shape %1367 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %1368 = tensor.empty() : tensor<3072x768xf32>
    %transposed_395 = linalg.transpose ins(%cst_15 : tensor<768x3072xf32>) outs(%1368 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1369 = tensor.empty() : tensor<128x768xf32>
    %1370 = linalg.fill ins(%cst_4 : f32) outs(%1369 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1371 = linalg.matmul {global_layer_idx = 95 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 95 : i32} ins(%collapsed_394, %transposed_395 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%1370 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %1372 = tensor.empty() : tensor<128x768xf32>
    %1373 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1371, %cst_6 : tensor<128x768xf32>, tensor<768xf32>) outs(%1372 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<128x768xf32>
    %expanded_396 = tensor.expand_shape %1373 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %1374 = tensor.empty() : tensor<1x128x768xf32>
    %1375 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_396, %1359 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1374 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1376 = tensor.empty() : tensor<1x128x1xf32>
    %1377 = linalg.fill ins(%cst_4 : f32) outs(%1376 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1378 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1375 : tensor<1x128x768xf32>) outs(%1377 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1379 = tensor.empty() : tensor<1x128x1xf32>
    %1380 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1378 : tensor<1x128x1xf32>) outs(%1379 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1381 = tensor.empty() : tensor<1x128x768xf32>
    %1382 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1375, %1380 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1381 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.subf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1383 = tensor.empty() : tensor<1x128x768xf32>
    %1384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1382, %1382 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%1383 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1385 = tensor.empty() : tensor<1x128x1xf32>
    %1386 = linalg.fill ins(%cst_4 : f32) outs(%1385 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %1387 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1384 : tensor<1x128x768xf32>) outs(%1386 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %out : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1388 = tensor.empty() : tensor<1x128x1xf32>
    %1389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1387 : tensor<1x128x1xf32>) outs(%1388 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.divf %in, %cst_2 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x1xf32>
    %1390 = tensor.empty() : tensor<1x128x1xf32>
    %1391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1389 : tensor<1x128x1xf32>) outs(%1390 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = arith.addf %in, %cst_3 : f32
      %1407 = math.rsqrt %1406 : f32
      linalg.yield %1407 : f32
    } -> tensor<1x128x1xf32>
    %1392 = tensor.empty() : tensor<1x128x768xf32>
    %1393 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1382, %1391 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%1392 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1394 = tensor.empty() : tensor<1x128x768xf32>
    %1395 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1393, %cst_5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1394 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.mulf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %1396 = tensor.empty() : tensor<1x128x768xf32>
    %1397 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1395, %cst_6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%1396 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x128x768xf32>
    %extracted_slice = tensor.extract_slice %1397[0, 0, 0] [1, 1, 768] [1, 1, 1] : tensor<1x128x768xf32> to tensor<1x1x768xf32>
    %collapsed_397 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x1x768xf32> into tensor<1x768xf32>
    %1398 = tensor.empty() : tensor<768x768xf32>
    %transposed_398 = linalg.transpose ins(%cst_7 : tensor<768x768xf32>) outs(%1398 : tensor<768x768xf32>) permutation = [1, 0] 
    %1399 = tensor.empty() : tensor<1x768xf32>
    %1400 = linalg.fill ins(%cst_4 : f32) outs(%1399 : tensor<1x768xf32>) -> tensor<1x768xf32>
    %1401 = linalg.matmul {global_layer_idx = 96 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 96 : i32} ins(%collapsed_397, %transposed_398 : tensor<1x768xf32>, tensor<768x768xf32>) outs(%1400 : tensor<1x768xf32>) -> tensor<1x768xf32>
    %1402 = tensor.empty() : tensor<1x768xf32>
    %1403 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1401, %cst_6 : tensor<1x768xf32>, tensor<768xf32>) outs(%1402 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %in_399: f32, %out: f32):
      %1406 = arith.addf %in, %in_399 : f32
      linalg.yield %1406 : f32
    } -> tensor<1x768xf32>
    %1404 = tensor.empty() : tensor<1x768xf32>
    %1405 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1403 : tensor<1x768xf32>) outs(%1404 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1406 = math.tanh %in : f32
      linalg.yield %1406 : f32
    } -> tensor<1x768xf32>
    return %1397, %1405 : tensor<1x128x768xf32>, tensor<1x768xf32>
  }
}

