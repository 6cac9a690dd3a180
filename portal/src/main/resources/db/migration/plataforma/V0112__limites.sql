-- Cuentas de los límites. La llave es un HMAC: ni direcciones ni RFC. Perderlas en una caída solo reinicia las cuentas,
-- así que no pagan diario (UNLOGGED).
CREATE UNLOGGED TABLE plataforma.limite (
    llave  bytea       NOT NULL PRIMARY KEY,
    estado bytea       NOT NULL,
    vence  timestamptz NOT NULL
) WITH (fillfactor = 70);
