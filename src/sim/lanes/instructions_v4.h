// Eight numbers of 64 bits side by side, where a processor has AVX-512: included by instructions.h
// only.
#pragma once

namespace sim {

template<>
struct Instructions<8> : AnyProcessor<8> {
    using Mask = __mmask8; // registers of their own, with a bit for each number
    // "maskz" with all bits set: GCC 12 warns of the forms without, of a value that they never use.

    static Mask both(Mask a, Mask b) { return _kand_mask8(a, b); }
    static Mask either(Mask a, Mask b) { return _kor_mask8(a, b); }
    static Mask inverse(Mask a) { return _knot_mask8(a); }
    static Mask everywhere(bool yes) { return static_cast<Mask>(yes ? 0xFF : 0); }
    static bool any(Mask mask) { return _kortestz_mask8_u8(mask, mask) == 0; }
    static Mask less(Numbers a, Numbers b) { return _mm512_cmp_pd_mask(a, b, _CMP_LT_OQ); }
    static Mask lessOrEqual(Numbers a, Numbers b) { return _mm512_cmp_pd_mask(a, b, _CMP_LE_OQ); }
    static Mask equal(Numbers a, Numbers b) { return _mm512_cmp_pd_mask(a, b, _CMP_EQ_OQ); }
    static Numbers choose(Mask mask, Numbers yes, Numbers no) {
        return _mm512_mask_blend_pd(mask, no, yes);
    }
    static Numbers lesser(Numbers a, Numbers b) { return _mm512_maskz_min_pd(0xFF, a, b); }
    static Numbers greater(Numbers a, Numbers b) { return _mm512_maskz_max_pd(0xFF, a, b); }
    static Words product32(Words a, Words b) {
        return std::bit_cast<Words>(
            _mm512_maskz_mul_epu32(0xFF, std::bit_cast<__m512i>(a), std::bit_cast<__m512i>(b)));
    }
    static Numbers highestBits(Bits bits) {
        return _mm512_maskz_cvtepi64_pd(
            0xFF, _mm512_maskz_srai_epi64(0xFF, std::bit_cast<__m512i>(bits), 52));
    }
    static Words widened(const std::uint32_t* from) {
        return std::bit_cast<Words>(_mm512_maskz_cvtepu32_epi64(
            0xFF, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from))));
    }
};

} // namespace sim
