// A write transaction that rolls back unless committed.
#pragma once

#include "domain/result.h"

namespace heartport {

class Database;

class Transaction
{
public:
    // BEGIN IMMEDIATE: takes the write lock at once, so that a later write cannot fail for want of it.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database; // absent once committed or moved from
};

} // namespace heartport
