-- Los contratos por agregar juntos, de un archivo o copiados: se guardan para revisarlos y se aplican una vez.
CREATE TABLE contratos.lote (
    contratista_id uuid NOT NULL,
    lote_id        uuid NOT NULL,
    informativa_id uuid NOT NULL,
    clase          text NOT NULL CHECK (clase IN ('ARCHIVO', 'COPIA')),
    nombre         text NOT NULL CHECK (char_length(nombre) <= 255),
    contenido      jsonb NOT NULL,
    creado         timestamptz NOT NULL,
    creado_por     text NOT NULL,
    aplicado       timestamptz,
    agregados      integer CHECK (agregados >= 0),
    PRIMARY KEY (contratista_id, lote_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa,
    CHECK ((aplicado IS NULL) = (agregados IS NULL))
);

COMMENT ON TABLE contratos.lote IS
    'Lo que se va a agregar junto, tal como venía: se revisa antes y se aplica una sola vez.';

CREATE TRIGGER no_se_borra BEFORE DELETE OR TRUNCATE ON contratos.lote
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();
