CREATE SCHEMA IF NOT EXISTS informativas;

CREATE TABLE informativas.informativa (
    contratista_id       uuid NOT NULL,
    informativa_id       uuid NOT NULL,
    ejercicio            smallint NOT NULL CHECK (ejercicio BETWEEN 2021 AND 2199),
    cuatrimestre         smallint NOT NULL CHECK (cuatrimestre BETWEEN 1 AND 3),
    tipo                 text NOT NULL
        CHECK (tipo IN ('NORMAL', 'SIN_INFORMACION', 'CORRECCION', 'SIN_EFECTOS', 'ACTUALIZACION')),
    estado               text NOT NULL
        CHECK (estado IN ('EN_CAPTURA', 'EN_FIRMA', 'DEVUELTA', 'PRESENTADA', 'SUSTITUIDA', 'SIN_EFECTOS', 'DESCARTADA')),
    sobre                uuid,
    contratos_declarados integer CHECK (contratos_declarados BETWEEN 0 AND 100000),
    nota                 text,
    version              integer NOT NULL CHECK (version > 0),
    creada               timestamptz NOT NULL,
    presentada           timestamptz,
    PRIMARY KEY (contratista_id, informativa_id),
    FOREIGN KEY (contratista_id, sobre) REFERENCES informativas.informativa,
    CHECK ((sobre IS NOT NULL) = (tipo IN ('CORRECCION', 'SIN_EFECTOS', 'ACTUALIZACION'))),
    CHECK ((presentada IS NOT NULL) = (estado IN ('PRESENTADA', 'SUSTITUIDA', 'SIN_EFECTOS')))
);

COMMENT ON TABLE informativas.informativa IS 'Lo que el contratista presenta, o prepara, por cada cuatrimestre.';

-- Una en vigor por contratista y cuatrimestre (inconsistencia f); la que deja sin efectos a otra no ocupa su lugar.
CREATE UNIQUE INDEX una_en_vigor ON informativas.informativa (contratista_id, ejercicio, cuatrimestre)
    WHERE estado = 'PRESENTADA' AND tipo <> 'SIN_EFECTOS';

-- Y una en preparación.
CREATE UNIQUE INDEX una_en_preparacion ON informativas.informativa (contratista_id, ejercicio, cuatrimestre)
    WHERE estado IN ('EN_CAPTURA', 'EN_FIRMA', 'DEVUELTA');
