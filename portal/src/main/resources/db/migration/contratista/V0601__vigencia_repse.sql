CREATE TABLE contratista.vigencia_repse (
    contratista_id uuid NOT NULL REFERENCES contratista.contratista,
    version        integer NOT NULL CHECK (version > 0),
    hasta          date,
    guardado       timestamptz NOT NULL,
    serie          text NOT NULL,
    PRIMARY KEY (contratista_id, version)
);

COMMENT ON TABLE contratista.vigencia_repse IS
    'Hasta cuándo dice el contratista que vale su registro en el padrón de la STPS, versión por versión; sin fecha, la retiró.';

SELECT plataforma.solo_agregar('contratista.vigencia_repse');
