-- Lo que se preparó y nadie aplicó lleva datos de otros que ya no sirven a nadie: se borra a los días. Lo aplicado, nunca.
DROP TRIGGER no_se_borra ON contratos.lote;

CREATE FUNCTION contratos.solo_sin_aplicar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.aplicado IS NOT NULL THEN
        RAISE EXCEPTION 'un lote aplicado no se borra' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER solo_sin_aplicar BEFORE DELETE ON contratos.lote
    FOR EACH ROW EXECUTE FUNCTION contratos.solo_sin_aplicar();
CREATE TRIGGER no_vaciar BEFORE TRUNCATE ON contratos.lote
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();

CREATE INDEX lote_sin_aplicar ON contratos.lote (creado) WHERE aplicado IS NULL;
