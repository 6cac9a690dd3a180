CREATE SCHEMA IF NOT EXISTS documentos;

-- Cada PDF recibido. El vigente de una clase es el del turno mayor, mientras no esté retirado: recibir otro lo sustituye.
CREATE TABLE documentos.recibido (
    contratista_id   uuid        NOT NULL,
    documento_id     uuid        NOT NULL,
    clase            text        NOT NULL CHECK (clase IN ('ACUSE_REPSE')),
    turno            integer     NOT NULL CHECK (turno > 0),
    nombre           text        NOT NULL CHECK (char_length(nombre) BETWEEN 1 AND 255),
    bytes            bigint      NOT NULL CHECK (bytes > 0),
    huella           text        NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    paginas          integer     NOT NULL CHECK (paginas > 0),
    recibido         timestamptz NOT NULL,
    autor_papel      text        NOT NULL,
    autor_referencia text        NOT NULL,
    PRIMARY KEY (contratista_id, documento_id),
    -- Dos entregas a la vez piden el mismo turno: una gana y la otra vuelve a mirar.
    UNIQUE (contratista_id, clase, turno)
);

COMMENT ON TABLE documentos.recibido IS
    'PDF que los contratistas entregaron; el contenido está en el almacén, bajo su huella.';

-- El barrido pregunta quién usa un contenido.
CREATE INDEX recibido_huella ON documentos.recibido (huella);

CREATE TABLE documentos.retirado (
    contratista_id   uuid        NOT NULL,
    documento_id     uuid        NOT NULL,
    retirado         timestamptz NOT NULL,
    autor_papel      text        NOT NULL,
    autor_referencia text        NOT NULL,
    PRIMARY KEY (contratista_id, documento_id),
    FOREIGN KEY (contratista_id, documento_id) REFERENCES documentos.recibido
);

COMMENT ON TABLE documentos.retirado IS
    'Documentos que su dueño eliminó: dejan de estar vigentes y su rastro se conserva.';

SELECT plataforma.solo_agregar('documentos.recibido');
SELECT plataforma.solo_agregar('documentos.retirado');
