-- Quién hizo qué y cuándo. Cada asiento entra en la transacción del acto; después, un solo nodo a la vez los encadena:
-- así ningún acto espera a otro (ADR 0033).
CREATE SCHEMA bitacora;

CREATE TABLE bitacora.asiento (
    id          uuid        NOT NULL PRIMARY KEY,
    momento     timestamptz NOT NULL,
    accion      text        NOT NULL,
    papel       text,
    referencia  text,
    contratista uuid,
    detalle     jsonb       NOT NULL
);

CREATE INDEX asiento_por_contratista ON bitacora.asiento (contratista, momento) WHERE contratista IS NOT NULL;

-- huella = SHA-256(huella anterior, número, contenido del asiento).
CREATE TABLE bitacora.eslabon (
    numero  bigint NOT NULL PRIMARY KEY CHECK (numero > 0),
    asiento uuid   NOT NULL REFERENCES bitacora.asiento (id),
    huella  bytea  NOT NULL CHECK (octet_length(huella) = 32),
    CONSTRAINT eslabon_un_asiento UNIQUE (asiento)
);

-- Los que aún no se encadenan; es lo único que se borra, al encadenarlos.
CREATE TABLE bitacora.pendiente (
    asiento uuid NOT NULL PRIMARY KEY REFERENCES bitacora.asiento (id)
);

SELECT plataforma.solo_agregar('bitacora.asiento');
SELECT plataforma.solo_agregar('bitacora.eslabon');
