#include "base/shared_list.h"
#include "support/catch.hpp"

TEST_CASE("a copy shares its value until one of them changes it") {
    base::Shared<std::vector<int>> a(std::vector<int>{1, 2});
    base::Shared<std::vector<int>> b = a;
    CHECK(&*a == &*b);
    b.mine().push_back(3);
    CHECK(&*a != &*b);
    CHECK(*a == std::vector<int>{1, 2});
    CHECK(*b == std::vector<int>{1, 2, 3});
    const std::vector<int>* const alone = &*b;
    b.mine().push_back(4);
    CHECK(&*b == alone); // nobody else had it
}

TEST_CASE("shared values are equal when what is in them is") {
    const base::Shared<int> a(1);
    CHECK(a == base::Shared<int>(a));
    CHECK(a == base::Shared<int>(1));
    CHECK_FALSE(a == base::Shared<int>(2));
}

TEST_CASE("adding to a list leaves its copies as they were") {
    base::SharedList<int> a;
    CHECK(a.empty());
    base::SharedList<int> before = a;
    a.push_back(1);
    base::SharedList<int> b = a;
    b.push_back(2);
    b.mine().front() = 5;
    CHECK(before.empty());
    CHECK(a.items() == std::vector<int>{1});
    CHECK(b.items() == std::vector<int>{5, 2});
    b.clear();
    CHECK(b.empty());
    CHECK(a.size() == 1);
}
