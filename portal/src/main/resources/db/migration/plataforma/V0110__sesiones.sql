-- La llave nunca se guarda: solo su SHA-256. «identidad» y «datos» son textos de una lista cerrada.
-- Ningún índice toca lo que cambia en cada uso: así la actualización cabe en la misma página (HOT).
CREATE TABLE plataforma.sesion (
    huella        bytea       NOT NULL PRIMARY KEY CHECK (octet_length(huella) = 32),
    identidad     jsonb,
    datos         jsonb       NOT NULL DEFAULT '{}',
    creada        timestamptz NOT NULL,
    ultimo_acceso timestamptz NOT NULL,
    cerrada       timestamptz
) WITH (fillfactor = 80);

CREATE INDEX sesion_por_edad ON plataforma.sesion (creada);
